/// Which labels stand above which in one text.
///
/// The kinds nest in the order in which Chinese legal texts nest them. An annex is of the first rank
/// whatever that is; where a text has articles or chapters, 一、 counts within them.
struct LabelRanks {
  private let hasArticles: Bool

  init(_ kinds: [LabelKind]) {
    hasArticles = kinds.contains(.article) || kinds.contains(.chapter)
  }

  func rank(of label: Label) -> Int {
    switch label.kind {
    case .annex: 0
    case .chapter: 1
    case .division: 10
    case .article: 20
    case .section: hasArticles ? 30 : 0
    case .subsection: 40
    case .roman: 2
    case .item: 50
    // 1.1 stands below 1., and 1.1.1 below 1.1.
    case .dotted: 50 + label.path.count - 1
    case .subitem: 60
    case .halfBracketed: 65
    case .circled: 70
    case .letter: 80
    }
  }
}
