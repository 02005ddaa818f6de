import Domain
import Formats
import Reporting
import Screening
import Store

/// What the journal says of a change of one entry.
enum LexiconJournal {
  static func write(
    _ id: RecordID, before: LexiconForm?, after: LexiconForm?, _ revision: Int64,
    _ session: Session
  ) throws(Failure) {
    try session.journal(
      id.description,
      JournalDetail(
        before: before?.members ?? [],
        after: (after?.members ?? []) + [JSON.Member("revision", .integer(revision))]))
  }
}

extension LexiconForm {
  /// What it says, without what is left out.
  var members: [JSON.Member] {
    let texts = [
      ("kind", kind.rawValue), ("text", text), ("name", name), ("category", category?.rawValue),
      ("severity", severity?.rawValue), ("mode", mode?.rawValue), ("note", note),
      ("source", source),
    ]
    let steps = [("with", addedSteps), ("without", removedSteps)]
    return texts.compactMap { name, value in value.map { JSON.Member(name, .string($0)) } }
      + steps.filter { !$0.1.isEmpty }.map { name, steps in
        JSON.Member(name, .array(steps.steps.map { .string($0.rawValue) }))
      } + [JSON.Member("active", .bool(isActive))]
  }
}
