import CommandLine
import Reporting
import Screening

extension Invocation {
  /// Refuses a step that is both asked for and not wanted.
  func refuseBoth(_ added: [DisguiseStep], _ removed: [DisguiseStep]) throws(Failure) {
    guard let step = added.first(where: { removed.contains($0) }) else { return }
    throw usage(
      "conflicting_options",
      Text(
        "‘\(step.rawValue)’ is both asked for and not wanted", "“\(step.rawValue)”同时被要求和排除"))
  }
}
