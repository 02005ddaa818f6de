/// Sensitive values as they are shown to those who need not know them.
public enum Masking {
  /// A telephone number: the first three and the last four digits, `138****0001`.
  public static func phone(_ text: String) -> String { keeping(text, first: 3, last: 4) }

  /// An identity number: the first three and the last four characters.
  public static func identityNumber(_ text: String) -> String { keeping(text, first: 3, last: 4) }

  /// A certificate's number, within which an identity number may stand: the last four characters.
  public static func certificateNumber(_ text: String) -> String {
    keeping(text, first: 0, last: 4)
  }

  /// A person's name: the first character.
  public static func legalName(_ text: String) -> String { keeping(text, first: 1, last: 0) }

  /// A birth date such as `1980-01-31`: the year.
  public static func birthDate(_ text: String) -> String {
    let year = text.prefix(4)
    return year.utf8.count == 4 && year.allSatisfy(\.isNumber) ? "\(year)-**-**" : "****-**-**"
  }

  /// A file's name, which often tells whose it is: its extension.
  public static func fileName(_ text: String) -> String {
    guard let dot = text.lastIndex(of: "."), text[dot...].count <= 6 else { return "****" }
    return "****" + text[dot...]
  }

  /// A text with its middle replaced by asterisks. At least four characters are hidden, or half of
  /// a short value, so that none shows all of itself.
  private static func keeping(_ text: String, first: Int, last: Int) -> String {
    let characters = Array(text)
    let shown = min(first + last, max(characters.count / 2, characters.count - 4))
    let head = min(first, shown)
    let tail = shown - head
    let hidden = String(repeating: "*", count: characters.count - shown)
    return String(characters[..<head]) + hidden + String(characters[(characters.count - tail)...])
  }
}
