public import Reporting
public import Time

/// How far a notice came.
public enum NoticeState: String, Sendable, CaseIterable {
  /// It waits to be handed out.
  case waiting
  /// It was handed out to be delivered, and nothing was reported yet.
  case handedOut = "handed_out"
  /// It was handed out, and its time for a report is over: it may or may not have been delivered.
  case uncertain
  /// It was delivered.
  case sent
  /// An attempt failed; there will be another.
  case failed
  /// It cannot be delivered, or failed too often.
  case unreachable

  /// What people call it.
  public var title: Text {
    switch self {
    case .waiting: Text("waiting", "待发送")
    case .handedOut: Text("handed out", "已领取")
    case .uncertain: Text("handed out and never reported", "已领取但未回报")
    case .sent: Text("sent", "已送达")
    case .failed: Text("failed, to be tried again", "发送失败，待重试")
    case .unreachable: Text("not reachable", "无法送达")
    }
  }
}

/// A message to one person through one channel about a version of an agreement.
public struct Notice: Sendable, Equatable {
  /// Its number.
  public let id: Int64
  /// The version's number in the store.
  public let version: Int64
  /// The account through which the person is reached.
  public let account: RecordID
  /// The platform's own id of the account.
  public let externalID: String
  /// The channel, such as `site` or `sms`.
  public let channel: String
  /// How far it came, as it was recorded; `uncertain` is never recorded.
  public let recordedState: NoticeState
  /// How many times it was handed out.
  public let attempts: Int
  /// Until when a report is awaited.
  public let leaseUntil: Instant?
  /// When its state was recorded.
  public let changedAt: Instant
  /// When it was made.
  public let createdAt: Instant

  /// A notice as the store knows it.
  public init(
    id: Int64, version: Int64, account: RecordID, externalID: String, channel: String,
    recordedState: NoticeState, attempts: Int, leaseUntil: Instant?, changedAt: Instant,
    createdAt: Instant
  ) {
    self.id = id
    self.version = version
    self.account = account
    self.externalID = externalID
    self.channel = channel
    self.recordedState = recordedState
    self.attempts = attempts
    self.leaseUntil = leaseUntil
    self.changedAt = changedAt
    self.createdAt = createdAt
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.notice, id) }

  /// How far it came by an instant.
  public func state(at now: Instant) -> NoticeState {
    guard recordedState == .handedOut, let leaseUntil, leaseUntil <= now else {
      return recordedState
    }
    return .uncertain
  }
}
