/// Accounts with messengers, behind a word for the messenger.
struct MessengerHandles {
  let text: PatternText

  private enum Messenger { case weChat, qq }

  private static let words: [(String, Messenger)] = [
    ("微信", .weChat), ("薇信", .weChat), ("威信", .weChat), ("徽信", .weChat), ("v信", .weChat),
    ("w信", .weChat), ("wechat", .weChat), ("weixin", .weChat), ("wx", .weChat), ("vx", .weChat),
    ("加v", .weChat), ("加微", .weChat), ("加薇", .weChat), ("qq", .qq), ("扣扣", .qq), ("球球", .qq),
    ("企鹅", .qq),
  ]
  private static let initials = Set(words.compactMap { $0.0.unicodeScalars.first?.value })
  /// Words and signs that say: here follows the account.
  private static let naming = ["号码", "号", "群", "id", "是", "为", ":", "="]
  /// The most characters of a name with WeChat.
  private static let longestName = 20
  /// Words that may stand between.
  private static let filling = ["我的", "我", "加", "搜"]

  /// The account whose messenger is named at a place.
  func match(at place: Int) -> PatternMatch? {
    guard Self.initials.contains(text[place]), !(text.isASCII(place) && text.isASCII(place - 1))
    else { return nil }
    for (word, messenger) in Self.words {
      guard let end = text.end(of: word, from: place) else { continue }
      let (start, isNamed) = introduction(from: end)
      if start == end, text.isLatin(end - 1), text.isLatin(start) { continue }
      guard let (last, isSpread) = account(from: start, messenger, isNamed: isNamed) else {
        continue
      }
      let isWordSpread = end - place > word.unicodeScalars.count
      return PatternMatch(letters: place..<last, isSpread: isSpread || isWordSpread)
    }
    return nil
  }

  /// Where the account begins, and whether it is said that it does.
  private func introduction(from place: Int) -> (Int, isNamed: Bool) {
    var (next, isNamed) = (place, false)
    for _ in 0..<6 {
      if let end = Self.naming.lazy.compactMap({ stands($0, at: next) }).first {
        (next, isNamed) = (end, true)
      } else if let end = Self.filling.lazy.compactMap({ stands($0, at: next) }).first {
        next = end
      } else if text.isSeparator(next), !text.has(",.;、。", at: next) {
        next += 1
      } else {
        break
      }
    }
    return (next, isNamed)
  }

  private func stands(_ words: String, at place: Int) -> Int? {
    let end = place + words.unicodeScalars.count
    guard end <= text.letters.count, text.string(place..<end) == words else { return nil }
    return words == "id" && text.isASCII(end) ? nil : end
  }

  /// Where the account ends, and whether it is spread out.
  private func account(
    from start: Int, _ messenger: Messenger, isNamed: Bool
  ) -> (Int, isSpread: Bool)? {
    if let number = number(from: start, isNamed: isNamed) { return number }
    guard messenger == .weChat else { return nil }
    var end = start
    while end - start <= Self.longestName,
      text.isASCII(end) || (end > start && text.has("_-", at: end))
    {
      end += 1
    }
    while end > start, text[end - 1] == 0x2D { end -= 1 }
    let name = text.string(start..<end)
    let isName = name.utf8.contains { $0 >= 0x5F }
    let isTelling = isNamed || name.utf8.contains { $0 < 0x3A && $0 != 0x2D || $0 == 0x5F }
    guard (6...Self.longestName).contains(name.utf8.count), isName, isTelling,
      !text.has("@", at: end)
    else {
      return nil
    }
    return (end, false)
  }

  /// A number of 5 to 11 digits, in one piece, divided customarily or each digit by itself.
  private func number(from start: Int, isNamed: Bool) -> (Int, isSpread: Bool)? {
    let reading = NumberReading(text, from: start, atMost: 12)
    guard let first = reading.digits(0..<1), first != "0" else { return nil }
    for length in stride(from: min(11, reading.count), through: 5, by: -1) {
      let dress = reading.dress(0..<length)
      let end = reading.places[length - 1] + 1
      let isNumber = dress.isCustomary || dress.groups.allSatisfy { $0 == 1 }
      guard isNumber, !text.goesOn(at: end), !text.has("@", at: end) else { continue }
      if !isNamed, let digits = reading.digits(0..<length), Self.isDate(digits) { return nil }
      return (end, !dress.isCustomary)
    }
    return nil
  }

  /// Whether digits are likely to be a date of this century or the last: 20240506.
  private static func isDate(_ digits: String) -> Bool {
    guard digits.utf8.count == 8, let number = Int(digits) else { return false }
    return (1900..<2100).contains(number / 10_000) && (1...12).contains(number / 100 % 100)
      && (1...31).contains(number % 100)
  }
}
