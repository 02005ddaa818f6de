import Reporting
import Terminal

/// A page of help as it grows: headings, paragraphs, and terms with their explanations.
struct HelpPage {
  private(set) var text: String
  private let language: Language
  private let columns: Int

  init(title: String, language: Language, columns: Int) {
    self.text = ""
    self.language = language
    self.columns = columns
    for line in DisplayWidth.wrap(title, to: columns, indent: 2) { self.line(line, indentation: 0) }
  }

  mutating func section(_ heading: Text) {
    text += "\n\(heading[language])\n"
  }

  mutating func line(_ line: String, indentation: Int = 2) {
    text += line.isEmpty ? "\n" : String(repeating: " ", count: indentation) + line + "\n"
  }

  mutating func paragraph(_ paragraph: Text) {
    for line in DisplayWidth.wrap(paragraph[language], to: columns - 2, indent: 0) {
      self.line(line)
    }
  }

  /// Terms in one column, what they mean beside them; below them where a term is long.
  mutating func definitions(_ definitions: [(term: String, meaning: Text)], indentation: Int = 2) {
    let widths = definitions.map { DisplayWidth.of($0.term) }
    let column = min(widths.max() ?? 0, 30)
    let start = indentation + column + 2
    let margin = String(repeating: " ", count: start)
    for (definition, width) in zip(definitions, widths) {
      let lines = DisplayWidth.wrap(
        definition.meaning[language], to: max(20, columns - start), indent: 0)
      let term = String(repeating: " ", count: indentation) + definition.term
      if width > column {
        text += term + "\n" + lines.map { margin + $0 + "\n" }.joined()
      } else {
        let gap = String(repeating: " ", count: column - width + 2)
        text += term + (lines.isEmpty ? "" : gap + lines.joined(separator: "\n" + margin)) + "\n"
      }
    }
  }
}
