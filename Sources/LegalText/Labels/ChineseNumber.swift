/// Numbers in Chinese numerals, 1 to 999,999, as legal texts count: 十一, 廿一, 二十, 一百零三, 一〇三,
/// 一千二百六十, 一万零一, and in formal numerals, 壹, 拾贰.
struct ChineseNumber {
  private var total = 0
  /// What was counted in units of ten thousand.
  private var tenThousands = 0
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
    case "十", "拾", "百", "佰", "千", "仟", "万", "零", "〇", "廿", "卅": true
    default: digit(scalar) != nil
    }
  }

  /// What the numerals so far write; nil where it is no number.
  var value: Int? {
    let value = tenThousands + total + (pending ?? 0)
    return !isMalformed && total + (pending ?? 0) <= 9999 && (1...999_999).contains(value)
      ? value : nil
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "十", "拾": count(10, without: 1)
    case "廿": count(10, twiceOrMore: 2)
    case "卅": count(10, twiceOrMore: 3)
    case "百", "佰": count(100, without: nil)
    case "千", "仟": count(1000, without: nil)
    case "万": countTenThousands()
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

  /// Counts 廿 and 卅, which are tens with their digit.
  private mutating func count(_ unit: Int, twiceOrMore digit: Int) {
    isMalformed = isMalformed || pending != nil
    count(unit, without: digit)
  }

  private mutating func countTenThousands() {
    let counted = total + (pending ?? 0)
    isMalformed = isMalformed || counted == 0 || counted > 99 || tenThousands > 0 || isPositional
    (tenThousands, total, pending) = (min(counted, 99) * 10_000, 0, nil)
  }

  private mutating func append(digit: Int?) {
    isMalformed = isMalformed || digit == nil || pending != nil && !isPositional
    pending = (isPositional ? pending.map(Self.tenfold) ?? 0 : 0) + (digit ?? 0)
  }

  /// Ten times a number; what counts nothing here any more grows no further.
  private static func tenfold(_ number: Int) -> Int { min(number, 9999) * 10 }

  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "一", "壹": 1
    case "二", "两", "贰", "貳": 2
    case "三", "叁", "參": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆", "陸": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }
}
