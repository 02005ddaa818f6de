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
    macro("Sh", Self.title(title))
  }

  mutating func paragraph(_ paragraph: String, isFirst: Bool = false) {
    if !isFirst { macro("Pp") }
    body(paragraph)
  }

  /// Text, a sentence a line, as mdoc wants it, and none longer than a line should be.
  mutating func body(_ paragraph: String) {
    for sentence in Self.sentences(paragraph) {
      for line in Self.folded(sentence) { text += Self.escaped(line) + "\n" }
    }
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

  /// A heading. What ends in a Chinese character reaches mandoc as an escape that ends in a bracket,
  /// which it would take for a delimiter; an empty escape behind it keeps it from that.
  static func title(_ title: String) -> String {
    let isASCII = title.utf8.last.map { $0 < 0x80 } ?? true
    return isASCII ? quoted(title) : String(quoted(title).dropLast()) + "\\&\""
  }

  private static func folded(_ sentence: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in sentence.split(separator: " ") {
      if !line.isEmpty, line.utf8.count + word.utf8.count >= 78 {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
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
