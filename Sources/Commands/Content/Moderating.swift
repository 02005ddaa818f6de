import CommandLine
import Domain
import Formats
import Reporting
import Store

/// Records decisions about items, with what they do, and journals them.
enum Moderating {
  /// Takes an item down: the decision, the measure, the end of its case.
  static func remove(
    _ item: ContentItem, _ grounds: Grounds, _ session: Session
  ) throws(Failure) -> Record {
    let matter = try session.cases.open(about: item)
    let decision = try session.decisions.record(
      DecisionRepository.Draft(
        .remove, about: item.recordID, grounds: grounds, evidence: item.evidence, matter: matter))
    let measure = try session.measures.take(
      .removal, on: item.recordID, until: nil, by: decision)
    return try conclude(decision, .removed, item, matter, measure, session)
  }

  /// Lets an item stand, and lifts what holds against it.
  static func allow(
    _ item: ContentItem, reason: String?, _ session: Session
  ) throws(Failure) -> Record {
    let matter = try session.cases.open(about: item)
    let holding = try session.measures.list(on: item.recordID)
      .filter { $0.holds(at: session.now, asOf: session.now) }
    let decision = try session.decisions.record(
      DecisionRepository.Draft(
        .allow, about: item.recordID, reason: reason, evidence: item.evidence, matter: matter,
        reverses: holding.last?.decision))
    for measure in holding { try session.measures.lift(measure, by: decision) }
    return try conclude(decision, .allowed, item, matter, holding.last, session)
  }

  private static func conclude(
    _ decision: Decision, _ state: ContentState, _ item: ContentItem, _ matter: Case?,
    _ measure: Measure?, _ session: Session
  ) throws(Failure) -> Record {
    try session.content.decide(item, state, by: decision)
    if let matter { try session.cases.close(matter) }
    try session.journal(
      item.recordID.description, clause: decision.clause,
      JournalDetail(
        reason: decision.reason, before: [JSON.Member("state", .string(item.state.rawValue))],
        after: [
          JSON.Member("state", .string(state.rawValue)),
          JSON.Member("decision", .string(decision.recordID.description)),
          JSON.Member("case", matter.map { .string($0.recordID.description) } ?? .null),
        ]))
    let holding = try session.measures.list(on: item.recordID)
      .filter { $0.holds(at: session.now, asOf: session.now) }
    return MeasureView.outcome.record(
      DecisionResult(
        decision: decision, measure: measure, state: state.rawValue, stillHolds: holding))
  }
}
