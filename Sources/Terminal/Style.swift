/// How a text is set off on a terminal that understands it: attributes of ECMA-48, 8.3.117 (SGR).
public enum Style: Sendable, CaseIterable {
  case bold
  case dim
  case italic
  case underline
  case reverse
  case strike
  case red
  case green
  case yellow
  case blue
  case magenta
  case cyan

  /// The text in this style where `enabled`, else as it stands; an empty text stays empty.
  ///
  /// Each style ends only itself, so that styles can be nested; bold and dim end together.
  public static func apply(_ style: Style, to text: String, enabled: Bool) -> String {
    guard enabled, !text.isEmpty else { return text }
    let (start, end) = style.codes
    return "\u{1B}[\(start)m\(text)\u{1B}[\(end)m"
  }

  private var codes: (start: Int, end: Int) {
    switch self {
    case .bold: (1, 22)
    case .dim: (2, 22)
    case .italic: (3, 23)
    case .underline: (4, 24)
    case .reverse: (7, 27)
    case .strike: (9, 29)
    case .red: (31, 39)
    case .green: (32, 39)
    case .yellow: (33, 39)
    case .blue: (34, 39)
    case .magenta: (35, 39)
    case .cyan: (36, 39)
    }
  }
}
