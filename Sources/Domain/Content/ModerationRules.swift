public import Reporting

/// When an item may be removed or allowed, and by whom.
public enum ModerationRules {
  /// Lets an actor bring an item into a state that it is not in yet.
  public static func mayDecide(
    _ item: ContentItem, _ outcome: ContentState, lastDecider: String?, actor: Actor
  ) throws(Failure) {
    try actor.mustNotBeConcerned(by: item.account)
    guard item.state == outcome else { return }
    let name = lastDecider ?? "?"
    throw Failure(
      .conflict, "already_decided",
      Text(
        "\(item.recordID) is already \(outcome.rawValue), by \(name)",
        "\(item.recordID) 已由 \(name) 处置（\(outcome.title.chinese)）"),
      hint: Text("Nothing is left to do.", "无需操作。"),
      subject: item.recordID.description, current: item.state.rawValue)
  }
}
