import Commands

/// What stands before the line that is typed: the program, the store, who acts.
enum Prompt {
  static func text(_ context: Context) -> String {
    let store = context.currentStorePath.split(separator: "/").last ?? "?"
    return "xsyf \(store)\(actor(context))> "
  }

  private static func actor(_ context: Context) -> String {
    context.currentActor().map { ":" + $0 } ?? ""
  }
}
