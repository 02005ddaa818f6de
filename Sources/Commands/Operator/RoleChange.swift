import CommandLine
import Domain
import Formats
import Reporting
import Store

/// Journals a change of an operator's roles and shows what came of it.
enum RoleChange {
  static func journal(_ before: Operator, _ session: Session) throws(Failure) -> Record {
    let after = try session.operators.named(before.name)
    try session.journal(
      before.name,
      JournalDetail(
        before: [JSON.Member("roles", .array(before.roles.map { .string($0.rawValue) }))],
        after: [
          JSON.Member("roles", .array(after.roles.map { .string($0.rawValue) })),
          JSON.Member("disabled", .bool(after.disabledAt != nil)),
        ]))
    return OperatorView.view.record(OperatorSummary(person: after))
  }
}
