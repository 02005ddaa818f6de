public import Reporting

/// The id of a record; it says what kind of record it is: `account-17`.
public struct RecordID: Sendable, Hashable, CustomStringConvertible {
  /// What kind of record it is.
  public let kind: RecordKind
  /// The number within the kind, from 1.
  public let number: Int64

  /// The id of the record of a kind with a number.
  public init(_ kind: RecordKind, _ number: Int64) {
    self.kind = kind
    self.number = number
  }

  /// Reads an id as it is printed; nil where the word is none.
  public init?(_ word: String) {
    guard let dash = word.lastIndex(of: "-"), let kind = RecordKind(rawValue: String(word[..<dash]))
    else { return nil }
    let digits = word[word.index(after: dash)...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.first != "0",
      let number = Int64(digits)
    else { return nil }
    self.init(kind, number)
  }

  /// Reads an id that must be of one kind.
  ///
  /// Throws `wrong_kind` where the word is an id of another kind, `invalid_id` where it is none.
  public init(_ word: String, expecting kind: RecordKind) throws(Failure) {
    guard let id = RecordID(word) else {
      throw Failure(
        .usage, "invalid_id",
        Text("‘\(word)’ is no id", "“\(word)”不是编号"),
        hint: Text(
          "The id of \(kind.title.english) looks like ‘\(kind.rawValue)-17’.",
          "\(kind.title.chinese)的编号形如“\(kind.rawValue)-17”。"),
        subject: word)
    }
    guard id.kind == kind else { throw id.isNot(kind) }
    self = id
  }

  /// The failure of an id of another kind than the one expected.
  public func isNot(_ expected: RecordKind) -> Failure {
    Failure(
      .usage, "wrong_kind",
      Text(
        "‘\(self)’ is the id of \(kind.title.english), not of \(expected.title.english)",
        "“\(self)”是\(kind.title.chinese)的编号，不是\(expected.title.chinese)的编号"),
      hint: Text(
        "Give an id such as ‘\(expected.rawValue)-17’.", "请给出形如“\(expected.rawValue)-17”的编号。"),
      subject: description)
  }

  /// The failure of an id that no record has.
  public var notFound: Failure {
    Failure(
      .notFound, "not_found",
      Text("there is no ‘\(self)’", "不存在“\(self)”"),
      hint: Text("Look it up in the list of its kind.", "请在相应列表中查找。"), subject: description)
  }

  /// The id as it is printed.
  public var description: String { "\(kind.rawValue)-\(number)" }
}
