/// Reads the labels of a text's paragraphs in order, each with those before it in mind: 第二条 begins
/// an article after 第一条 and refers to one elsewhere; (i) comes after (h), or begins a list.
struct LabelReader {
  /// The last number of each kind, as far as its list may go on.
  private var last = LabelNumbers()
  /// Counts those that were inserted behind the last: 第三条之一.
  private var inserted = 0
  /// The first numbers of 1.1 and 2.1: where there are such, `1 总则` may be a heading.
  private let sections: Set<Int>

  /// The label of each paragraph; nil where it has none.
  static func labels(of manuscript: Manuscript) -> [Label?] {
    var labels: [Label?] = []
    labels.reserveCapacity(manuscript.entries.count)
    // What else a paragraph may begin with; it is rare.
    var others: [Int: Label] = [:]
    var sections: Set<Int> = []
    for index in manuscript.entries.indices {
      let isVerbatim = manuscript.entries[index].form == .verbatim
      let readings =
        isVerbatim ? .init() : LabelScanner.readings(of: manuscript.words(index))
      labels.append(readings.first)
      if let second = readings.second { others[index] = second }
      if let label = readings.first, label.kind == .dotted { sections.insert(label.path[0]) }
    }
    for index in TableOfContents.places(in: manuscript, labels) { labels[index] = nil }
    var reader = LabelReader(sections: sections)
    for index in labels.indices {
      guard let label = labels[index] else { continue }
      let readings = LabelScanner.Readings(label, others[index])
      labels[index] = reader.label(manuscript.words(index), among: readings)
    }
    return labels
  }

  private init(sections: Set<Int>) {
    self.sections = sections
  }

  private mutating func label(
    _ paragraph: Words, among readings: LabelScanner.Readings
  ) -> Label? {
    let goesOn = readings.first { self.goesOn($0) && isPossible($0, paragraph) }
    let label =
      goesOn
      ?? readings.first { label in
        (label.certainty == .certain || label.number == 1 && label.inserted == nil)
          && isPossible(label, paragraph)
      }
    if let label { take(label) }
    return label
  }

  private func goesOn(_ label: Label) -> Bool {
    let last = last[label.kind.list]
    if let number = label.inserted { return last == label.number && inserted == number - 1 }
    return label.number > 1 && last == label.number - 1
  }

  private func isPossible(_ label: Label, _ paragraph: Words) -> Bool {
    guard label.certainty == .inSequenceOfHeadings else { return true }
    guard Title.isHeading(paragraph) else { return false }
    return label.kind == .annex || sections.contains(label.number)
      || !sections.isEmpty && label.number > 1
  }

  private mutating func take(_ label: Label) {
    // Articles are counted through all chapters, and (ii) goes on behind (a).
    last.forget { kind in
      kind.rawValue > label.kind.list.rawValue && kind != .smallRoman
        && (kind != .article || label.kind == .annex)
    }
    last[label.kind.list] = label.number
    inserted = label.inserted ?? 0
  }
}
