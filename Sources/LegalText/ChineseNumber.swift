/// Numbers in Chinese numerals, 1 to 999, as legal texts count: 十一, 二十, 一百零三.
enum ChineseNumber {
  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2,
  ]

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || scalar == "十" || scalar == "百" || scalar == "零"
  }

  /// A number from 1 to 10 in numerals.
  static func numerals(_ number: Int) -> String {
    let numerals = Array("一二三四五六七八九十")
    return numerals.indices.contains(number - 1) ? String(numerals[number - 1]) : String(number)
  }

  static func value(_ numerals: some Sequence<Unicode.Scalar>) -> Int? {
    var (total, pending): (Int, Int?) = (0, nil)
    for scalar in numerals {
      switch scalar {
      case "十":
        total += (pending ?? 1) * 10
        pending = nil
      case "百":
        guard let hundreds = pending else { return nil }
        total += hundreds * 100
        pending = nil
      case "零": continue
      default:
        guard let digit = digits[scalar], pending == nil else { return nil }
        pending = digit
      }
    }
    total += pending ?? 0
    return (1...999).contains(total) ? total : nil
  }
}
