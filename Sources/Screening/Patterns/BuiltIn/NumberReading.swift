/// The digits that begin at a place of a text, over gaps and in any writing.
struct NumberReading {
  private let text: PatternText
  /// How many there are.
  private(set) var count = 0
  /// Where they stand, the longest number that is looked for having 19.
  private var places = InlineArray<19, Int>(repeating: 0)

  /// The digits from a place on, at most so many.
  init(_ text: PatternText, from start: Int, atMost limit: Int) {
    self.text = text
    var next = start
    while count < min(limit, places.count), text.isDigit(next) {
      places[count] = next
      count += 1
      next += 1
      if !text.isDigit(next) { next = text.skipGap(from: next, atMost: text.gapLimit) }
    }
  }

  /// Some of the digits as text; nil where there are not so many.
  func digits(_ range: Range<Int>) -> String? {
    guard range.upperBound <= count else { return nil }
    return range.reduce(into: "") { digits, number in
      Unicode.Scalar(text[places[number]]).map { digits.unicodeScalars.append($0) }
    }
  }

  /// Some of the digits as a number; nil where there are not so many.
  func value(_ range: Range<Int>) -> Int? {
    guard range.upperBound <= count else { return nil }
    return range.reduce(0) { $0 * 10 + Int(text[places[$1]]) - 0x30 }
  }

  /// Where the digit of a number ends.
  func end(_ number: Int) -> Int { places[number] + 1 }

  /// How some of the digits are written, and a check character behind them.
  func dress(_ range: Range<Int>, and check: Int? = nil) -> NumberDress {
    NumberDress(text, range.map { places[$0] } + (check.map { [$0] } ?? []))
  }
}

/// How a number is divided by what stands between its digits.
struct NumberDress {
  /// How many digits each group has.
  private(set) var groups: [Int] = []
  /// What stands between the groups.
  private(set) var gaps: [[UInt32]] = []

  init(_ text: PatternText, _ places: [Int]) {
    for (number, place) in places.enumerated() {
      let previous = number == 0 ? place - 1 : places[number - 1]
      if number == 0 || place > previous + 1 {
        if number > 0 { gaps.append((previous + 1..<place).map { text[$0] }) }
        groups.append(0)
      }
      groups[groups.count - 1] += 1
    }
  }

  /// Whether it is divided as people divide long numbers: by single spaces, hyphens or parentheses
  /// into groups of three and more.
  var isCustomary: Bool {
    groups.allSatisfy { $0 >= 3 }
      && gaps.allSatisfy { $0.count == 1 && [0x20, 0x2D, 0x28, 0x29].contains($0[0]) }
  }

  /// Whether it is likely to be one number rather than several.
  ///
  /// Digits that each stand alone are one number whatever is between them. Otherwise commas and other
  /// signs that list or calculate divide numbers, and so do dots and slashes where a group is short;
  /// among short groups one of two digits is a measured value, a time or part of a date.
  var isOneNumber: Bool {
    if groups.allSatisfy({ $0 == 1 }) { return true }
    let signs = Set(gaps.joined())
    guard signs.isDisjoint(with: Self.divisions) else { return false }
    if groups.allSatisfy({ $0 >= 3 }) { return true }
    guard signs.isDisjoint(with: [0x2E, 0x2F]) else { return false }
    return groups.count <= 2 || !groups.contains(2)
  }

  private static let divisions = Set(",、:;%+=<>~".unicodeScalars.map(\.value))
}

extension PatternText {
  /// Whether the number or the word that has a place begins before it.
  func isBegun(before place: Int) -> Bool {
    guard place > 0 else { return false }
    if isDigit(place), letters[place].continues(letters[place - 1]) { return true }
    if isLatin(place - 1) { return !Self.introductions.contains(word(before: place)) }
    return has("-._", at: place - 1) && isASCII(place - 2)
  }

  /// Whether the number that ends before a place goes on there, or a word does.
  func goesOn(at place: Int) -> Bool {
    guard place < letters.count else { return false }
    if isLatin(place) || letters[place].continues(letters[place - 1]) { return true }
    return has("-._", at: place) && isASCII(place + 1) && isDigit(place + 1)
  }

  /// Words that may adjoin a number that they introduce.
  private static let introductions: Set = [
    "tel", "phone", "mobile", "call", "dial", "wechat", "weixin", "wx", "vx", "qq", "v", "id",
  ]
}
