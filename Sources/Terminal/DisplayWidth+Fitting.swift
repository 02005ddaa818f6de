/// On which side of a column its cells stand.
public enum Alignment: Sendable {
  /// Cells begin where the column begins.
  case left
  /// Cells end where the column ends, as numbers do.
  case right
}

extension DisplayWidth {
  /// A text cut to at most `columns` columns. What is cut ends in `…`, and no character is divided.
  public static func truncate(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    guard columns > 0 else { return "" }
    return String(prefix(of: text[...], columns: columns - 1).text) + "…"
  }

  /// A text with spaces added until it occupies `columns` columns; a longer one as it stands.
  public static func pad(
    _ text: String, to columns: Int, alignment: Alignment = .left
  ) -> String {
    let gap = String(repeating: " ", count: max(0, columns - of(text)))
    return switch alignment {
    case .left: text + gap
    case .right: gap + text
    }
  }

  /// The longest beginning of a text that fits into `columns` columns, and its width.
  static func prefix(of text: Substring, columns: Int) -> (text: Substring, width: Int) {
    var width = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = width + of(text[end])
      guard next <= columns else { break }
      width = next
      end = text.index(after: end)
    }
    return (text[..<end], width)
  }
}
