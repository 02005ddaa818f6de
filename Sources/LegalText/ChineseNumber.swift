/// Numbers in Chinese numerals, 1 to 9,999, as legal texts count: 十一, 二十, 一百零三, 一〇三,
/// 一千二百六十.
struct ChineseNumber {
  private var total = 0
  private var pending: Int?
  private var isPositional = false
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
    switch scalar {
    case "十", "百", "千", "零", "〇": true
    default: digit(scalar) != nil
    }
  }

  /// What the numerals so far write; nil where it is no number.
  var value: Int? {
    let value = total + (pending ?? 0)
    return !isMalformed && (1...9999).contains(value) ? value : nil
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "十": count(10, without: 1)
    case "百": count(100, without: nil)
    case "千": count(1000, without: nil)
    case "零": break
    case "〇":
      isPositional = isPositional || pending != nil
      pending = pending.map(Self.tenfold)
    default: append(digit: Self.digit(scalar))
    }
  }

  /// Counts tens, hundreds or thousands; of tens alone there may be one that is not written.
  private mutating func count(_ unit: Int, without unwritten: Int?) {
    let digit = pending ?? unwritten
    isMalformed = isMalformed || digit == nil || isPositional
    total += (digit ?? 0) * unit
    pending = nil
  }

  private mutating func append(digit: Int?) {
    isMalformed = isMalformed || digit == nil || pending != nil && !isPositional
    pending = (isPositional ? pending.map(Self.tenfold) ?? 0 : 0) + (digit ?? 0)
  }

  /// Ten times a number; what counts nothing here any more grows no further.
  private static func tenfold(_ number: Int) -> Int { min(number, 9999) * 10 }

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
