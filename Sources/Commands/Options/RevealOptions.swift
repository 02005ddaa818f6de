import CommandLine
import Domain
import Formats
import Reporting
import Store

/// Showing sensitive values takes the right role and a reason, and is journaled.
enum RevealOptions {
  static let reveal = Option(
    "reveal", .nonBlank("REASON"),
    Text("show sensitive values unmasked; the reason is journaled", "显示未脱敏的敏感信息；理由记入日志"))

  /// Whether sensitive values may be shown; journals that they are.
  static func reveals(
    _ reason: String?, of subject: String, roles: [Role], _ session: Session
  ) throws(Failure) -> Bool {
    guard let reason else { return false }
    do throws(Failure) {
      try Access.oneOf(roles).check(session.actor, for: "reveal")
    } catch {
      throw error.about(subject)
    }
    try session.journal(subject, verb: "reveal", JournalDetail(reason: Grounds.reason(reason)))
    return true
  }
}
