public import Domain
public import Reporting
public import Time

/// Keeps what deliveries came to within one session; all of it is covered by one journal entry,
/// which names the digest of the lines.
public final class NoticeRecorder {
  private let session: Session
  private var lines: [String] = []

  /// A recorder for a session.
  public init(_ session: Session) {
    self.session = session
  }

  /// Keeps a report; one that was kept before is `unchanged`.
  public func take(
    _ report: NoticeRules.Report, of id: RecordID, at instant: Instant? = nil, detail: String?
  ) throws(Failure) -> IntakeOutcome {
    let notice = try session.notices.find(id)
    let at = instant ?? session.now
    try HandedIn.mustHaveHappened(at, by: session.now, id.description)
    guard try session.notices.keep(report, of: notice, at: at, detail: detail) else {
      return .unchanged
    }
    lines.append(
      "\(notice.id)\t\(notice.attempts)\t\(report.rawValue)\t\(at.milliseconds)\t\(detail ?? "")")
    return .updated
  }

  /// Journals what was kept, if anything was.
  public func finish() throws(Failure) {
    guard !lines.isEmpty else { return }
    try session.notices.journal(lines)
    lines = []
  }
}
