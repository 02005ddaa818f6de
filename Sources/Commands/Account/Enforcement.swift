import CommandLine
import Domain
import Formats
import Reporting
import Store
import Time

/// Records decisions about accounts, with what they do, and journals them.
enum Enforcement {
  /// Takes a measure on an account.
  static func take(
    _ kind: MeasureKind, _ draft: DecisionRepository.Draft, on account: Account,
    until end: Instant?, _ session: Session
  ) throws(Failure) -> Record {
    let decision = try session.decisions.record(draft)
    let measure = try session.measures.take(kind, on: account.recordID, until: end, by: decision)
    return try result(of: decision, measure, on: account, session)
  }

  /// Lifts a measure from an account; the others go on to hold.
  static func lift(
    _ measure: Measure, from account: Account, reason: String, _ session: Session
  ) throws(Failure) -> Record {
    let decision = try session.decisions.record(
      DecisionRepository.Draft(
        .restore, about: account.recordID, reason: reason, reverses: measure.decision))
    try session.measures.lift(measure, by: decision)
    return try result(
      of: decision, session.measures.find(measure.recordID), on: account, session)
  }

  private static func result(
    of decision: Decision, _ measure: Measure, on account: Account, _ session: Session
  ) throws(Failure) -> Record {
    let standing = try session.measures.standing(of: account)
    try session.journal(
      account.recordID.description, clause: decision.clause,
      JournalDetail(
        reason: decision.reason,
        after: [
          JSON.Member("decision", .string(decision.recordID.description)),
          JSON.Member("measure", .string(measure.recordID.description)),
          JSON.Member(
            "end", (measure.lift?.at ?? measure.end).map { .string($0.description) } ?? .null),
          JSON.Member("standing", .string(standing.state.rawValue)),
        ]))
    return MeasureView.outcome.record(
      DecisionResult(
        decision: decision, measure: measure, state: standing.state.rawValue,
        stillHolds: standing.measures))
  }
}

extension DecisionRepository.Draft {
  /// An adverse decision with its grounds.
  init(
    _ outcome: DecisionOutcome, about subject: RecordID, grounds: Grounds, evidence: Int64?,
    matter: Case? = nil, proposal: Proposal? = nil
  ) {
    self.init(
      outcome, about: subject, clause: grounds.clause, reason: grounds.reason, evidence: evidence,
      matter: matter, proposal: proposal, conductAt: grounds.conductAt)
  }
}
