/// Which labels stand above which in one text.
///
/// The kinds nest in the order in which Chinese legal texts nest them, but for those that some texts
/// put above and others below: the one that comes first in the text stands above.
struct LabelRanks {
  /// An annex stands above everything, and holds whatever follows it.
  static let annex = -1

  /// Where each kind comes first.
  private var first = LabelNumbers()

  init(_ labels: [Label?]) {
    for (index, label) in labels.enumerated() {
      if let kind = label?.kind, first[kind] == nil { first[kind] = index + 1 }
    }
  }

  func rank(of label: Label) -> Int {
    switch label.kind {
    case .annex: Self.annex
    case .part: 1
    case .chapter: 2
    case .division: 10
    case .article: 20
    case .section: isWithinArticles(.section) ? 30 : 0
    case .roman: isWithinArticles(.roman) ? 35 : 3
    case .subsection: 40
    case .capital: comes(.item, before: .capital) ? 75 : 45
    case .item: 50
    // 1.1 stands below 1., and 1.1.1 below 1.1.
    case .dotted: 50 + label.path.count - 1
    case .subitem: 60
    case .halfBracketed: 65
    case .circled: 70
    case .letter: 80
    case .smallRoman: comes(.smallRoman, before: .letter) ? 78 : 85
    }
  }

  /// Whether a text with articles or chapters counts within them by a kind, and not above them.
  private func isWithinArticles(_ kind: LabelKind) -> Bool {
    comes(.article, before: kind) || comes(.chapter, before: kind)
  }

  private func comes(_ kind: LabelKind, before other: LabelKind) -> Bool {
    guard let place = first[kind] else { return false }
    return place < first[other] ?? Int.max
  }
}
