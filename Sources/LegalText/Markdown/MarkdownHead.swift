/// What the head of a Markdown text says about it: `key: value` lines between two lines of `---`, the
/// second of which may be `...`.
///
/// The values are a small part of YAML 1.2: plain or in quotes, comments behind them; several clients
/// are separated by commas, in brackets or not, or stand in lines of their own behind `- `.
public struct MarkdownHead: Sendable, Equatable {
  /// A key that a head may have.
  public enum Key: String, Sendable, CaseIterable {
    /// The title.
    case title
    /// The agreement's short name.
    case slug
    /// The language, as a BCP 47 tag.
    case language
    /// The company that offers the service.
    case company
    /// The clients it is for, separated by commas.
    case clients
    /// The product it is specific to.
    case product
    /// When it was updated.
    case updateDate = "update_date"
    /// From when it binds.
    case effectiveDate = "effective_date"
    /// What kind of change it makes.
    case changeType = "change_type"
    /// What changes.
    case changeNote = "change_note"
  }

  /// What the lines say.
  public private(set) var values: [Key: String] = [:]

  /// A head that says nothing.
  public init() {}

  /// What a key says; nil where the head does not have it.
  public subscript(key: Key) -> String? { values[key] }

  var title: String? { values[.title] }
  /// When it says that the text was updated.
  public var updateDate: LegalDay? { values[.updateDate].flatMap(FrontMatter.day) }
  /// From when it says that the text binds.
  public var effectiveDate: LegalDay? { values[.effectiveDate].flatMap(FrontMatter.day) }

  /// The key of which the values stand in the lines that follow, each in one of its own.
  private var listed: Key?

  /// Reads the head of a text; answers it and how many lines with text it takes.
  static func read(_ text: SourceText) throws(OutlineProblem) -> (head: MarkdownHead, lines: Int) {
    var head = MarkdownHead()
    guard let first = text.lines.first, first.space.indent == 0, text.words(of: first).isHeadRule
    else { return (head, 0) }
    for (index, line) in text.lines.enumerated().dropFirst() {
      let words = text.words(of: line)
      if line.space.indent == 0, words.isHeadRule || words.string == "..." {
        head.listed = nil
        return (head, index + 1)
      }
      try head.read(Array(words)[...], isIndented: line.space.indent > 0, Int(line.number))
    }
    throw .unclosedHead
  }

  /// Reads one line; throws where it is no `key: value` and no item of a list, or the key is unknown,
  /// or said before.
  private mutating func read(
    _ text: ArraySlice<Unicode.Scalar>, isIndented: Bool, _ number: Int
  ) throws(OutlineProblem) {
    guard text.first != "#" else { return }
    if text.first == "-", let key = listed {
      let item = try MarkdownHeadValue(text.dropFirst(), number)
      return values[key] = [values[key], item.text].compactMap { $0 }.joined(separator: ", ")
    }
    guard !isIndented else { throw .unreadableHead(number, String(text.prefix(40))) }
    guard let colon = text.firstIndex(of: ":"), let key = Key(rawValue: String(text[..<colon]))
    else { throw .unknownHeadKey(number, String(text.prefix(40))) }
    guard values[key] == nil else { throw .repeatedHeadKey(number, key.rawValue) }
    let value = try MarkdownHeadValue(text[(colon + 1)...], number)
    guard key == .clients || value.isSingle else { throw .listInHead(number, key.rawValue) }
    listed = key == .clients && value.text.isEmpty ? key : nil
    if !value.text.isEmpty { values[key] = value.text }
    if key == .updateDate || key == .effectiveDate, !value.text.isEmpty,
      FrontMatter.day(value.text) == nil
    {
      throw .unreadableDate(number, String(value.text.prefix(40)))
    }
  }
}

extension Words {
  /// Whether they are a line of `---`, between which a head stands.
  fileprivate var isHeadRule: Bool { range.count >= 3 && allSatisfy { $0 == "-" } }
}
