public import Reporting
public import Time

/// What an adverse decision rests on: a clause in force, and a reason.
public struct Grounds: Sendable, Equatable {
  /// The clause, found in the version that was in force at the time of the conduct or of the act.
  public let clause: Clause
  /// Why, in the words of who decided.
  public let reason: String
  /// When the conduct was; nil where nobody has said.
  public let conductAt: Instant?

  /// Grounds as they are given; throws `missing_clause` or `missing_reason` where one is not, and
  /// `conduct_in_future` where the conduct would still have to come.
  public init(
    clause: Clause?, reason: String?, conductAt: Instant? = nil, now: Instant
  ) throws(Failure) {
    guard let clause else { throw Self.missingClause }
    if let conductAt, conductAt > now {
      throw Failure(
        .refused, "conduct_in_future",
        Text("the conduct (\(conductAt)) lies in the future", "行为时间（\(conductAt)）晚于当前"),
        hint: Text("Correct --conduct.", "请更正 --conduct。"))
    }
    self.clause = clause
    self.conductAt = conductAt
    self.reason = try Self.reason(reason)
  }

  /// A reason that is not blank.
  public static func reason(_ reason: String?) throws(Failure) -> String {
    guard let reason, reason.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Failure(
        .refused, "missing_reason",
        Text("the decision needs a reason that is not blank", "决定须说明理由，且不能为空白"),
        hint: Text("Add --reason TEXT.", "请加 --reason 理由。"))
    }
    return reason
  }

  /// The failure of an adverse decision that names no clause.
  public static let missingClause = Failure(
    .refused, "missing_clause",
    Text(
      "a decision against someone names the clause it rests on", "对用户不利的决定须援引所依据的条款"),
    hint: Text(
      "Add --clause SLUG#ADDRESS; agreement show SLUG lists the addresses.",
      "请加 --clause 协议#条款地址；agreement show 协议 可列出地址。"))
}
