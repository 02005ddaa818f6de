/// What the title block says: the dates.
enum FrontMatter {
  enum DateKind {
    case update
    case effective
  }

  private static let kinds: [(word: String, kind: DateKind)] = [
    ("更新日期", .update), ("生效日期", .effective), ("修订日期", .update), ("发布日期", .update),
    ("施行日期", .effective),
  ]
  /// How many scalars stand at most before such a word, as in 版本生效日期.
  private static let longestAttribute = 6

  /// The date that a paragraph such as 更新日期：2021年7月19日 or 版本生效日期：二〇二一年七月十九日 gives.
  static func date(in text: some Sequence<Unicode.Scalar>) -> (kind: DateKind, day: LegalDay?)? {
    let head = Array(text.prefix(40))
    for (word, kind) in kinds where head.starts(with: word.unicodeScalars) {
      return (kind, day(in: head.dropFirst(4)))
    }
    guard let colon = head.prefix(longestAttribute + 5).firstIndex(where: LabelScanner.isColon)
    else { return nil }
    let name = head[..<colon].filter { !Scalars.isSpace($0) }
    for (word, kind) in kinds where name.suffix(4).elementsEqual(word.unicodeScalars) {
      return (kind, day(in: head[colon...]))
    }
    return nil
  }

  /// Where dates begin and end in a title block that has lost its line breaks; places among the bytes
  /// of words, in order.
  static func breaks(in words: Words) -> [Int] {
    var places: [Int] = []
    var isInDate = false
    var scalars = words.makeIterator()
    while true {
      let place = scalars.position - words.range.lowerBound
      guard let scalar = scalars.next() else { return places }
      if kinds.contains(where: { words.dropping(place).starts(with: $0.word) }) {
        if places.last != place { places.append(place) }
        isInDate = true
      } else if isInDate, scalar == "日", !words.dropping(place).starts(with: "日期") {
        places.append(scalars.position - words.range.lowerBound)
        isInDate = false
      }
    }
  }

  /// The day that a date such as 2021-07-19 or 2021年7月19日 gives.
  static func day(_ text: String) -> LegalDay? { day(in: Array(text.unicodeScalars)[...]) }

  private static func day(in text: ArraySlice<Unicode.Scalar>) -> LegalDay? {
    let numbers = text.split { !LabelScanner.isDigit($0) && !ChineseNumber.isNumeral($0) }
      .prefix(3).compactMap { number($0) }
    guard numbers.count == 3 else { return nil }
    return LegalDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// A number in digits, in numerals that stand for digits, 二〇二五, or in others, 三十一.
  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var number = 0
    for scalar in scalars {
      guard let digit = digit(scalar) else { return ChineseNumber.value(scalars) }
      number = min(number * 10 + digit, 99_999)
    }
    return number
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if LabelScanner.isDigit(scalar) { return Int((scalar.value - 0x30) & 0xF) }
    return scalar == "〇" || scalar == "零" ? 0 : ChineseNumber.digit(scalar)
  }
}
