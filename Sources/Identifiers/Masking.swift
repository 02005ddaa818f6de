/// Sensitive values as they may be shown to those who need not know them.
///
/// Every function takes any text, valid or not, and never shows all of one that is not empty.
public enum Masking {
  /// Keeps characters (as people count them) at both ends, and puts an asterisk for each of the
  /// others, at most 64.
  ///
  /// Where less than a third of the characters would be hidden, all are.
  public static func text(_ text: String, keepingFirst first: Int, last: Int) -> String {
    let count = text.count
    let first = max(0, min(first, count))
    let last = max(0, min(last, count))
    let hidden = count - first - last
    guard hidden * 3 >= count else { return asterisks(count) }
    return text.prefix(first) + asterisks(hidden) + text.suffix(last)
  }

  /// An identity number: the first three and the last four characters, of a number with fewer than
  /// 15, such as a passport's, the first and the last two.
  public static func identityNumber(_ number: String) -> String {
    let number = trimmed(number)
    return number.count < 15
      ? text(number, keepingFirst: 1, last: 2) : text(number, keepingFirst: 3, last: 4)
  }

  /// The number of a certificate, which may contain an identity number: the first four and the last
  /// two characters.
  public static func certificateNumber(_ number: String) -> String {
    text(trimmed(number), keepingFirst: 4, last: 2)
  }

  /// The number of a bank card: the last four characters.
  public static func cardNumber(_ number: String) -> String {
    text(trimmed(number), keepingFirst: 0, last: 4)
  }

  /// A telephone number: a mobile one as `138****1234`, another by its last four characters.
  public static func phone(_ number: String) -> String {
    guard let mobile = try? MobileNumber(parsing: number) else {
      return text(trimmed(number), keepingFirst: 0, last: 4)
    }
    return mobile.masked
  }

  /// A person's name: the first character, and an asterisk for each of the others.
  ///
  /// Of a family name of two characters, such as 欧阳, the second is hidden too: those names are few,
  /// and with one of them shown in full the person would be easier to guess.
  public static func legalName(_ name: String) -> String {
    text(trimmed(name), keepingFirst: 1, last: 0)
  }

  /// A birth date as `1985-02-28` or `19850228`: the year. Nothing of any other text.
  public static func birthDate(_ date: String) -> String {
    let bytes = Array(date.utf8)
    let isDashed = bytes.count == 10 && bytes[4] == 0x2D && bytes[7] == 0x2D
    let digits = isDashed ? bytes[..<4] + bytes[5..<7] + bytes[8...] : bytes[...]
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return "****-**-**"
    }
    return Digits.text(bytes[..<4]) + "-**-**"
  }

  /// The name of a file, in which people write their names: its extension.
  public static func fileName(_ name: String) -> String {
    let parts = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, (1...5).contains(last.count),
      last.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) }),
      last.contains(where: isLetter)
    else { return "****" }
    return "****." + Digits.text(last)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func asterisks(_ count: Int) -> String {
    String(repeating: "*", count: min(count, 64))
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
