/// Accounts with messengers, behind a word for the messenger.
struct MessengerHandles {
  let text: PatternText

  /// Signs that say: here follows the account.
  private static let pointing = [":", "♥", "❤", "♡", "💚", "💕", "💗"]
  /// Words and signs that say the same.
  private static let naming = pointing + ["号码", "账号", "帐号", "账户", "号", "群", "id", "是", "为", "="]
  /// Words that may stand between.
  private static let filling = ["我的", "我", "加", "搜"]

  /// What stands between the word for the messenger and the account.
  private struct Introduction {
    /// Where the account begins.
    var end: Int
    /// Whether it is said that it does.
    var isNamed = false
    /// Whether a sign says so.
    var isPointed = false
  }

  /// The account whose messenger is named at a place.
  func match(at place: Int) -> PatternMatch? {
    guard MessengerWord.initials.contains(text[place]),
      !(text.isASCII(place) && text.isASCII(place - 1))
    else { return nil }
    for word in MessengerWord.all {
      guard let end = text.end(of: word.text, from: place) else { continue }
      let introduction = introduction(from: end)
      let start = introduction.end
      if start == end, text.isLatin(end - 1), text.isLatin(start) { continue }
      let found =
        word.isWeak
        ? weakly(word, at: place, introduction)
        : account(from: start, word.messenger, isNamed: introduction.isNamed)
      guard let (last, isSpread) = found else { continue }
      let isWordSpread = end - place > word.text.unicodeScalars.count
      return PatternMatch(letters: place..<last, isSpread: isSpread || isWordSpread)
    }
    return nil
  }

  /// The account behind a word that says little: a number in its usual dress, with QQ directly behind
  /// it or named; a name of letters and digits that a sign points at.
  private func weakly(
    _ word: MessengerWord, at place: Int, _ introduction: Introduction
  ) -> (Int, isSpread: Bool)? {
    let start = introduction.end
    let isClose = word.messenger == .qq && (introduction.isNamed || start == place + 1)
    guard introduction.isPointed || isClose, !text.has(MessengerWord.otherwise, at: place - 1)
    else { return nil }
    if let number = number(from: start, isNamed: false, atLeast: 6),
      !number.isSpread, !text.has("元块万亿分个人次", at: number.0)
    {
      return number
    }
    guard word.messenger == .weChat, text.isLatin(start) else { return nil }
    return HandleName(text).end(from: start, isNamed: false).map { ($0, false) }
  }

  /// Where the account begins, and whether it is said that it does.
  private func introduction(from place: Int) -> Introduction {
    var found = Introduction(end: place)
    for _ in 0..<6 {
      if let naming = Self.naming.first(where: { stands($0, at: found.end) != nil }) {
        found.end += naming.unicodeScalars.count
        found.isNamed = true
        found.isPointed = found.isPointed || Self.pointing.contains(naming)
      } else if let end = Self.filling.lazy.compactMap({ stands($0, at: found.end) }).first {
        found.end = end
      } else if text.isSeparator(found.end), !text.has(",.;、。", at: found.end) {
        found.end += 1
      } else {
        break
      }
    }
    return found
  }

  private func stands(_ words: String, at place: Int) -> Int? {
    guard words.unicodeScalars.first?.value == text[place] else { return nil }
    let end = place + words.unicodeScalars.count
    guard end <= text.letters.count, text.string(place..<end) == words else { return nil }
    return words == "id" && text.isASCII(end) ? nil : end
  }

  /// Where the account ends, and whether it is spread out.
  private func account(
    from start: Int, _ messenger: MessengerWord.Messenger, isNamed: Bool
  ) -> (Int, isSpread: Bool)? {
    if let number = number(from: start, isNamed: isNamed, atLeast: 5) { return number }
    guard messenger == .weChat else { return nil }
    let name = HandleName(text)
    if let end = name.end(from: start, isNamed: isNamed) { return (end, false) }
    return name.spelledEnd(from: start).map { ($0, true) }
  }

  /// A number of at most 11 digits, in one piece, divided customarily or each digit by itself.
  private func number(
    from start: Int, isNamed: Bool, atLeast shortest: Int
  ) -> (Int, isSpread: Bool)? {
    let reading = NumberReading(text, from: start, atMost: 12)
    guard let first = reading.value(0..<1), first != 0 else { return nil }
    for length in stride(from: min(11, reading.count), through: shortest, by: -1) {
      let dress = reading.dress(0..<length)
      let end = reading.end(length - 1)
      let isNumber = dress.isCustomary || dress.groups.allSatisfy { $0 == 1 }
      guard isNumber, !text.goesOn(at: end), !text.has("@", at: end) else { continue }
      if !isNamed, length == 8, let number = reading.value(0..<8), Self.isDate(number) {
        return nil
      }
      return (end, !dress.isCustomary)
    }
    return nil
  }

  /// Whether eight digits are likely to be a date of this century or the last: 20240506.
  private static func isDate(_ number: Int) -> Bool {
    (1900..<2100).contains(number / 10_000) && (1...12).contains(number / 100 % 100)
      && (1...31).contains(number % 100)
  }
}
