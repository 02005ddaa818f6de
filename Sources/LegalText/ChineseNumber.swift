/// Numbers in Chinese numerals, 1 to 999, as legal texts count: 十一, 二十, 一百零三.
struct ChineseNumber {
  private var total = 0
  private var pending: Int?
  private var isMalformed = false

  /// The number that numerals write; nil where they write none.
  static func value(_ numerals: some Sequence<Unicode.Scalar>) -> Int? {
    var number = ChineseNumber()
    for scalar in numerals { number.append(scalar) }
    return number.value
  }

  /// A number from 1 to 10 in numerals.
  static func numerals(_ number: Int) -> String {
    let numerals = Array("一二三四五六七八九十")
    return numerals.indices.contains(number - 1) ? String(numerals[number - 1]) : String(number)
  }

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || scalar == "十" || scalar == "百" || scalar == "零"
  }

  /// What the numerals so far write; nil where it is no number.
  var value: Int? {
    let value = total + (pending ?? 0)
    return !isMalformed && (1...999).contains(value) ? value : nil
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "十":
      total += (pending ?? 1) * 10
      pending = nil
    case "百":
      isMalformed = isMalformed || pending == nil
      total += (pending ?? 0) * 100
      pending = nil
    case "零": break
    default:
      let digit = Self.digit(scalar)
      isMalformed = isMalformed || digit == nil || pending != nil
      pending = digit
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
