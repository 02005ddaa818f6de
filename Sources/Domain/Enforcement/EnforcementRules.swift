public import Reporting
public import Time

/// When a measure may be taken or lifted, and by whom.
public enum EnforcementRules {
  /// Lets an actor act on an account that is not ended yet.
  public static func mayAct(on account: Account, _ standing: Standing, actor: Actor) throws(Failure)
  {
    try actor.mustNotBeConcerned(by: account.id)
    try mustNotBeTerminated(account.recordID, standing)
  }

  /// The end of a measure that begins at `start`; refuses one that is over before it begins.
  public static func end(_ end: Instant?, after start: Instant) throws(Failure) -> Instant? {
    guard let end, end <= start else { return end }
    throw Failure(
      .refused, "end_before_start",
      Text("the measure would end before it begins", "措施的结束时间早于开始时间"),
      hint: Text("Give an end in the future.", "请给出将来的结束时间。"), current: end.description)
  }

  /// The measure that a restoration lifts: the one that is named, or the only one there is.
  public static func measureToLift(
    _ standing: Standing, named: RecordID?, account: RecordID
  ) throws(Failure) -> Measure {
    if let named {
      guard let measure = standing.measures.first(where: { $0.recordID == named }) else {
        throw Failure(
          .refused, "measure_not_in_effect",
          Text("\(named) does not hold on \(account) now", "\(named) 当前对 \(account) 无效"),
          hint: Text("Look: account show \(account).", "请查看：account show \(account)。"),
          subject: named.description, current: list(standing))
      }
      return measure
    }
    guard let only = standing.measures.first else {
      throw Failure(
        .refused, "no_measure",
        Text("nothing is to be lifted from \(account)", "\(account) 没有生效中的措施"),
        hint: Text("Nothing is left to do.", "无需操作。"),
        subject: account.description, current: standing.state.rawValue)
    }
    guard standing.measures.count == 1 else {
      throw Failure(
        .refused, "several_measures",
        Text(
          "several measures hold on \(account): \(list(standing))",
          "\(account) 同时有多项措施：\(list(standing))"),
        hint: Text("Name one with --measure.", "请用 --measure 指明其一。"),
        subject: account.description, current: list(standing))
    }
    return only
  }

  static func mustNotBeTerminated(_ account: RecordID, _ standing: Standing) throws(Failure) {
    guard standing.state == .terminated else { return }
    throw Failure(
      .refused, "already_terminated",
      Text("\(account) is terminated", "\(account) 已终止"),
      hint: Text("Look: account show \(account).", "请查看：account show \(account)。"),
      subject: account.description, current: standing.state.rawValue)
  }

  private static func list(_ standing: Standing) -> String {
    standing.measures.map { "\($0.recordID) \($0.kind.rawValue)" }.joined(separator: ", ")
  }
}
