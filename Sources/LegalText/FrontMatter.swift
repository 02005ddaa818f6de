/// What the title block says: the dates.
enum FrontMatter {
  enum DateKind {
    case update
    case effective
  }

  /// The date that a paragraph such as 更新日期：2021年7月19日 gives.
  static func date(in text: some Sequence<Unicode.Scalar>) -> (kind: DateKind, day: LegalDay?)? {
    let head = Array(text.prefix(40))
    let kinds: [(String, DateKind)] = [
      ("更新日期", .update), ("生效日期", .effective), ("修订日期", .update), ("发布日期", .update),
      ("施行日期", .effective),
    ]
    for (word, kind) in kinds where head.starts(with: word.unicodeScalars) {
      return (kind, day(in: head.dropFirst(4)))
    }
    return nil
  }

  /// The day that a date such as 2021-07-19 or 2021年7月19日 gives.
  static func day(_ text: String) -> LegalDay? { day(in: Array(text.unicodeScalars)[...]) }

  private static func day(in text: ArraySlice<Unicode.Scalar>) -> LegalDay? {
    var numbers: [Int] = []
    var current: Int?
    for scalar in text {
      let value = (0xFF10...0xFF19).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      if (0x30...0x39).contains(value) {
        current = min((current ?? 0) * 10 + Int(value - 0x30), 99_999)
      } else if let number = current {
        numbers.append(number)
        current = nil
      }
    }
    if let current { numbers.append(current) }
    guard numbers.count >= 3 else { return nil }
    return LegalDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
