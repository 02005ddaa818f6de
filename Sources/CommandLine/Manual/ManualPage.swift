/// A manual page in mdoc(7), as it grows.
struct ManualPage {
  private(set) var text: String

  init(name: String, section: Int, date: String) {
    text = ".Dd \(date)\n.Dt \(name.uppercased()) \(section)\n.Os\n"
  }

  mutating func macro(_ name: String, _ arguments: String...) {
    let words = arguments.filter { !$0.isEmpty }
    text += ".\(name)" + words.map { " " + $0 }.joined() + "\n"
  }

  mutating func section(_ title: String) {
    macro("Sh", Self.quoted(title))
  }

  mutating func paragraph(_ paragraph: String, isFirst: Bool = false) {
    if !isFirst { macro("Pp") }
    body(paragraph)
  }

  /// Text, a sentence a line, as mdoc wants it.
  mutating func body(_ paragraph: String) {
    for line in Self.sentences(paragraph) { text += Self.escaped(line) + "\n" }
  }

  mutating func list(_ items: [(term: String, meaning: String)], width: String = "Ds") {
    guard !items.isEmpty else { return }
    macro("Bl", "-tag", "-width", width)
    for item in items {
      macro("It", "Cm", Self.quoted(item.term))
      body(item.meaning)
    }
    macro("El")
  }

  mutating func literal(_ line: String) {
    macro("Dl", Self.words(line))
  }

  /// A macro's argument, in quotes.
  static func quoted(_ argument: String) -> String {
    "\"" + escaped(argument, atLineStart: false).replacing("\"", with: "\\(dq") + "\""
  }

  /// Words of a macro line that must not be read as macros.
  private static func words(_ line: String) -> String {
    line.split(separator: " ").map { quoted(String($0)) }.joined(separator: " ")
  }

  private static func sentences(_ paragraph: String) -> [String] {
    paragraph.replacing(". ", with: ".\n").split(separator: "\n").map(String.init)
  }

  private static func escaped(_ text: String, atLineStart: Bool = true) -> String {
    let escaped = text.replacing("\\", with: "\\e")
    guard atLineStart, let first = escaped.first, first == "." || first == "'" else {
      return escaped
    }
    return "\\&" + escaped
  }
}
