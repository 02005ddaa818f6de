public import Reporting
public import Time

/// How notices are handed out and reported.
public enum NoticeRules {
  /// How often a notice is tried before the person counts as not reachable.
  public static let mostAttempts = 5

  /// What a delivery came to.
  public enum Report: String, Sendable, CaseIterable {
    /// It was delivered.
    case sent
    /// It failed and may be tried again.
    case failed
    /// It failed for good.
    case unreachable
  }

  /// The state that a report leads to; nil where it was reported already. Throws `not_handed_out`
  /// for a notice that nobody was to deliver, `already_sent` for a failure after a success.
  public static func state(
    after report: Report, of notice: Notice
  ) throws(Failure) -> NoticeState? {
    let target: NoticeState =
      switch report {
      case .sent: .sent
      case .failed: notice.attempts >= mostAttempts ? .unreachable : .failed
      case .unreachable: .unreachable
      }
    switch notice.recordedState {
    case .waiting:
      throw Failure(
        .refused, "not_handed_out",
        Text("\(notice.recordID) was not handed out", "\(notice.recordID) 尚未领取"),
        hint: Text("Take it first: notice next.", "请先领取：notice next。"),
        subject: notice.recordID.description, current: notice.recordedState.rawValue)
    case .sent:
      guard report == .sent else {
        throw Failure(
          .conflict, "already_sent",
          Text("\(notice.recordID) was delivered", "\(notice.recordID) 已送达"),
          hint: Text("A success is not taken back.", "送达记录不可撤回。"),
          subject: notice.recordID.description, current: notice.recordedState.rawValue)
      }
      return nil
    case .failed, .unreachable, .handedOut, .uncertain:
      return notice.recordedState == target ? nil : target
    }
  }

  /// Refuses to tell people of a version that nobody published, or that was withdrawn.
  public static func mayNotify(
    _ version: AgreementVersion, at now: Instant
  ) throws(Failure) {
    let status = version.status(at: now)
    guard status == .scheduled || status == .inForce else {
      throw DraftRules.wrongState(
        version, status,
        Text("People are told of what is scheduled or in force.", "只能就待生效或生效中的版本发出通知。"))
    }
  }

  /// The channels of a list with commas between; throws `invalid_channels`. A channel is a word of
  /// lower-case letters, digits, hyphens and underscores that begins with a letter.
  public static func channels(_ list: String) throws(Failure) -> [String] {
    var channels: [String] = []
    for word in list.split(whereSeparator: { ", 、，".contains($0) }).map(String.init)
    where !channels.contains(word) {
      guard isChannel(word) else { throw invalid(list) }
      channels.append(word)
    }
    guard !channels.isEmpty else { throw invalid(list) }
    return channels
  }

  private static func isChannel(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard (1...32).contains(bytes.count), (0x61...0x7A).contains(bytes[0]) else { return false }
    return bytes.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
  }

  private static func invalid(_ list: String) -> Failure {
    Failure(
      .usage, "invalid_channels",
      Text("‘\(list)’ is no list of channels", "“\(list)”不是渠道列表"),
      hint: Text("Write words such as site,app,sms.", "请写作 site,app,sms 形式。"), subject: list)
  }
}
