import CommandLine
import Domain
import Formats
import Reporting
import Store

/// Records decisions about applications, and journals them.
enum Reviewing {
  static func decide(
    _ outcome: DecisionOutcome, _ state: ApplicationState, _ invocation: Invocation,
    _ session: Session,
    draft: (Application) throws(Failure) -> DecisionRepository.Draft
  ) throws(Failure) -> Record {
    let application = try session.applications.named(invocation[DoctorOptions.application])
    try invocation.check(version: application.version, of: application.recordID.description)
    try ReviewRules.mayDecide(
      application, firstDecider: session.decisions.decider(application.decision),
      actor: session.actor)
    let decision = try session.decisions.record(draft(application))
    try session.applications.decide(application, state, by: decision)
    try session.journal(
      application.recordID.description, clause: decision.clause,
      JournalDetail(
        reason: decision.reason,
        before: [JSON.Member("state", .string(application.state.rawValue))],
        after: [
          JSON.Member("state", .string(state.rawValue)),
          JSON.Member("decision", .string(decision.recordID.description)),
        ]))
    return MeasureView.outcome.record(
      DecisionResult(decision: decision, measure: nil, state: state.rawValue, stillHolds: []))
  }
}
