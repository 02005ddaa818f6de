/// A clause of a text that is compared with another; what is asked of it is written out when it is.
public struct ComparedClause: Sendable {
  private let source: ComparedText
  private let index: Int

  init(_ index: Int, of source: ComparedText) {
    self.source = source
    self.index = index
  }

  /// Where it stands.
  public var address: String { source.address(of: index) }

  /// Its ASCII id.
  public var eid: String { source.eid(of: index) }

  /// Its depth, from 1.
  public var level: Int { source.level(of: index) }

  /// Its heading, or the beginning of its text.
  public var title: String { source.title(of: index) }

  /// Whether it is the title block, which holds dates and no terms.
  public var isTitleBlock: Bool { source.isTitleBlock(index) }

  /// Its words, its number included, its paragraphs in lines.
  public var text: String { source.text(of: index) }

  /// Its number and the white space behind it.
  var label: String { source.label(of: index).string }

  /// Its words without its number, its paragraphs in lines.
  var words: String { source.words(of: index).map(\.string).joined(separator: "\n") }

  /// For each character of its text whether it is bold; nil where none is.
  var bold: [Bool]? { source.bold(of: index) }
}
