/// Reads the labels of a text's paragraphs in order, each with those before it in mind: 第二条 begins
/// an article after 第一条 and refers to one elsewhere; (i) comes after (h), or begins a list.
struct LabelReader {
  /// The last number of each kind, as far as its list may go on.
  private var last: [LabelKind: Int] = [:]
  /// The first numbers of 1.1 and 2.1: where there are such, `1 总则` may be a heading.
  private let sections: Set<Int>

  /// The label of each paragraph; nil where it has none.
  static func labels(of paragraphs: [Paragraph]) -> [Label?] {
    let readings = paragraphs.map { LabelScanner.readings(of: $0.text.unicodeScalars) }
    var reader = LabelReader(readings)
    return zip(paragraphs, readings).map { reader.label($0, among: $1) }
  }

  private init(_ readings: [[Label]]) {
    sections = Set(
      readings.compactMap { readings in
        readings.first.flatMap { $0.kind == .dotted ? $0.path.first : nil }
      })
  }

  private mutating func label(_ paragraph: Paragraph, among readings: [Label]) -> Label? {
    let possible = readings.filter { isPossible($0, paragraph) }
    let goesOn = possible.first { $0.number > 1 && last[$0.kind] == $0.number - 1 }
    let begins = possible.first { $0.certainty == .certain || $0.number == 1 }
    guard let label = goesOn ?? begins else { return nil }
    take(label)
    return label
  }

  private func isPossible(_ label: Label, _ paragraph: Paragraph) -> Bool {
    guard label.certainty == .inSequenceOfHeadings else { return true }
    guard Title.isHeading(paragraph.text) else { return false }
    return label.kind == .annex || sections.contains(label.number)
      || !sections.isEmpty && label.number > 1
  }

  private mutating func take(_ label: Label) {
    // Articles are counted through all chapters, and (ii) goes on behind (a).
    last = last.filter { kind, _ in
      kind.rawValue <= label.kind.rawValue || kind == .smallRoman
        || kind == .article && label.kind != .annex
    }
    last[label.kind] = label.number
  }
}
