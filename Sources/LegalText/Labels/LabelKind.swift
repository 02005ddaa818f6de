/// The ways in which clauses are numbered, in the order in which they mostly nest.
enum LabelKind: Int, Sendable, CaseIterable {
  /// 附件一：
  case annex
  /// 第一编
  case part
  /// 第一章
  case chapter
  /// 第一节
  case division
  /// 第一条
  case article
  /// 壹、
  case formal
  /// 一、
  case section
  /// （一）
  case subsection
  /// Ⅰ. or II.
  case roman
  /// A.
  case capital
  /// 1、
  case item
  /// 1.
  case pointed
  /// 1.1 and deeper
  case dotted
  /// (1)
  case subitem
  /// 1) or 1）
  case halfBracketed
  /// ①
  case circled
  /// a) or (a)
  case letter
  /// (ii) or ⅱ
  case smallRoman

  /// The kind in whose list it counts: many texts write 1、 and 2. in one.
  var list: LabelKind { self == .pointed ? .item : self }

  /// What kind of clause it makes.
  var nodeKind: NodeKind {
    switch self {
    case .annex: .annex
    case .part, .chapter: .chapter
    case .division, .formal, .section, .roman: .section
    case .article: .article
    case .subsection, .capital: .subsection
    case .item, .pointed: .item
    case .dotted, .subitem, .halfBracketed, .circled, .letter, .smallRoman: .subitem
    }
  }

  /// What it is called in ids.
  var element: IDElement {
    switch self {
    case .annex: .annex
    case .part: .part
    case .chapter: .chapter
    case .division, .formal, .section, .roman: .section
    case .article: .article
    case .subsection, .capital: .subsection
    case .item, .pointed: .paragraph
    case .dotted, .subitem: .subparagraph
    case .halfBracketed: .step
    case .circled: .point
    case .letter: .indent
    case .smallRoman: .item
    }
  }
}
