public import Formats

/// What a journal entry says in detail; it can be erased, salt included, and the chain still holds.
public struct JournalDetail: Sendable, Equatable {
  /// Why, in the operator's words.
  public var reason: String?
  /// The fields that are not sensitive, before the change.
  public var before: [JSON.Member] = []
  /// The fields that are not sensitive, after the change.
  public var after: [JSON.Member] = []

  /// Details of an entry.
  public init(reason: String? = nil, before: [JSON.Member] = [], after: [JSON.Member] = []) {
    self.reason = reason
    self.before = before
    self.after = after
  }

  /// The JSON text that is kept and digested.
  var body: String {
    var members: [JSON.Member] = []
    if let reason { members.append(JSON.Member("reason", .string(reason))) }
    if !before.isEmpty { members.append(JSON.Member("before", .object(before))) }
    if !after.isEmpty { members.append(JSON.Member("after", .object(after))) }
    return JSON.object(members).serialized
  }
}
