/// What clauses are called in ids, in the style of Akoma Ntoso.
enum IDElement: UInt8, Sendable {
  case annex
  case article
  case chapter
  case container
  case cover
  case indent
  case item
  case paragraph
  case part
  case point
  case preamble
  case section
  case step
  case subparagraph
  case subsection

  /// How ids write it.
  var name: StaticString {
    switch self {
    case .annex: "att"
    case .article: "art"
    case .chapter: "chp"
    case .container: "hcontainer"
    case .cover: "cover"
    case .indent: "indent"
    case .item: "item"
    case .paragraph: "para"
    case .part: "part"
    case .point: "point"
    case .preamble: "preamble"
    case .section: "sec"
    case .step: "step"
    case .subparagraph: "subpara"
    case .subsection: "subsec"
    }
  }
}
