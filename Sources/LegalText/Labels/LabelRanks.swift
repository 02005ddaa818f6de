/// Which labels stand above which in one text.
///
/// The kinds nest in the order in which Chinese legal texts nest them, but for those that some texts
/// put above and others below: the one that comes first in the text stands above.
struct LabelRanks {
  /// An annex stands above everything, and holds whatever follows it.
  static let annex = -2

  /// Where each kind comes first.
  private var first = LabelNumbers()
  private var subitems = NestingEvidence(of: .subitem, and: .item)
  private var points = NestingEvidence(of: .pointed, and: .item)

  init(_ labels: [Label?]) {
    for (index, label) in labels.enumerated() {
      guard let label else { continue }
      if first[label.kind] == nil { first[label.kind] = index + 1 }
      subitems.take(label.number, of: label.kind.list)
      points.take(label.number, of: label.kind)
    }
  }

  func rank(of label: Label) -> Int {
    switch label.kind {
    case .annex: Self.annex
    case .part: 1
    case .chapter: 2
    case .division: 10
    case .article: 20
    case .formal: isWithinArticles(.formal) ? 29 : -1
    case .section: isWithinArticles(.section) ? 30 : 0
    case .roman: isWithinArticles(.roman) ? 35 : 3
    case .subsection: 40
    case .capital: comesBeforeCapitals ? 85 : 45
    case .item: points.isFirstAbove ? 51 : 50
    case .pointed: points.isSecondAbove ? 51 : 50
    // 1.1 stands below 1., and 1.1.1 below 1.1.
    case .dotted: 50 + label.path.count
    case .subitem: subitems.isFirstAbove ? 48 : 70
    case .halfBracketed: 75
    case .circled: 80
    case .letter: 90
    case .smallRoman: comes(.smallRoman, before: .letter) ? 88 : 95
    }
  }

  /// Whether a text with articles or chapters counts within them by a kind, and not above them.
  private func isWithinArticles(_ kind: LabelKind) -> Bool {
    comes(.article, before: kind) || comes(.chapter, before: kind)
  }

  /// Whether items come before capital letters.
  private var comesBeforeCapitals: Bool {
    comes(.item, before: .capital) || comes(.pointed, before: .capital)
  }

  private func comes(_ kind: LabelKind, before other: LabelKind) -> Bool {
    guard let place = first[kind] else { return false }
    return place < first[other] ?? Int.max
  }
}
