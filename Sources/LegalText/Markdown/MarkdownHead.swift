/// What the head of a Markdown text says about it: `key: value` lines between two lines of `---`.
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

  /// Reads one line; throws where it is no `key: value`, or the key is unknown, or said before.
  mutating func read(_ line: ArraySlice<Unicode.Scalar>, number: Int) throws(OutlineProblem) {
    let text = line.drop(while: Scalars.isSpace)
    guard !text.isEmpty, text.first != "#" else { return }
    guard let colon = text.firstIndex(of: ":"),
      let key = Key(rawValue: String(text[..<colon]))
    else { throw .unknownHeadKey(number, String(text.prefix(40))) }
    guard values[key] == nil else { throw .repeatedHeadKey(number, key.rawValue) }
    let value = Self.bare(text[(colon + 1)...])
    if !value.isEmpty { values[key] = String(value) }
    if key == .updateDate || key == .effectiveDate, !value.isEmpty,
      FrontMatter.day(String(value)) == nil
    {
      throw .unreadableDate(number, String(value.prefix(40)))
    }
  }

  /// A value without white space, quotes or the brackets of a list around it.
  private static func bare(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var value = text.drop(while: Scalars.isSpace)
    while let last = value.last, Scalars.isSpace(last) { value.removeLast() }
    for (open, close) in [("\"", "\""), ("'", "'"), ("[", "]")]
      as [(Unicode.Scalar, Unicode.Scalar)]
    where value.count >= 2 && value.first == open && value.last == close {
      return value.dropFirst().dropLast()
    }
    return value
  }
}
