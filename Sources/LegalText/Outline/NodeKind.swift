/// What kind of clause a node is.
public enum NodeKind: String, Sendable, CaseIterable {
  /// The title block.
  case front
  /// What stands before the first numbered clause.
  case preamble
  /// 第一章
  case chapter
  /// 第一条
  case article
  /// 一、 or 第一节
  case section
  /// （一）
  case subsection
  /// 1、
  case item
  /// (1) and deeper
  case subitem
  /// A paragraph with a heading of its own and no number.
  case unnumbered
  /// 附件一
  case annex
}
