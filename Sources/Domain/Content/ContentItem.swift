public import Reporting
public import Time

/// What kind of item someone posted.
public enum ContentKind: String, Sendable, CaseIterable {
  /// A post of its own.
  case post
  /// An answer to a post.
  case comment
  /// A message in a consultation.
  case message
  /// An article.
  case article
  /// A profile text.
  case profile

  /// What people call it.
  public var title: Text {
    switch self {
    case .post: Text("post", "帖子")
    case .comment: Text("comment", "评论")
    case .message: Text("message", "消息")
    case .article: Text("article", "文章")
    case .profile: Text("profile text", "个人简介")
    }
  }
}

/// What holds for an item.
public enum ContentState: String, Sendable, CaseIterable {
  /// It was not screened yet.
  case new
  /// It was screened and nothing was found.
  case clean
  /// Something was found in it and nobody has decided.
  case flagged
  /// Someone looked at it and let it stand.
  case allowed
  /// It was taken down.
  case removed

  /// What people call it.
  public var title: Text {
    switch self {
    case .new: Text("not screened yet", "未筛查")
    case .clean: Text("nothing found", "未发现问题")
    case .flagged: Text("waits for a decision", "待处置")
    case .allowed: Text("allowed", "已放行")
    case .removed: Text("removed", "已删除")
    }
  }
}

/// An item that someone posted; its text is frozen evidence.
public struct ContentItem: Sendable, Equatable {
  /// Its number here.
  public let id: Int64
  /// The platform's own id of it; unique.
  public let externalID: String
  /// The account of its author.
  public let account: Int64
  /// The platform's own id of that account.
  public let accountExternalID: String
  /// What kind of item it is.
  public let kind: ContentKind
  /// When it was posted.
  public let postedAt: Instant
  /// The frozen text.
  public let evidence: Int64
  /// What holds for it.
  public let state: ContentState
  /// The last decision about it.
  public let decision: Int64?
  /// When it came into this store.
  public let createdAt: Instant
  /// Counts the changes of this record.
  public let version: Int

  /// An item as the store knows it.
  public init(
    id: Int64, externalID: String, account: Int64, accountExternalID: String, kind: ContentKind,
    postedAt: Instant, evidence: Int64, state: ContentState, decision: Int64?,
    createdAt: Instant, version: Int
  ) {
    self.id = id
    self.externalID = externalID
    self.account = account
    self.accountExternalID = accountExternalID
    self.kind = kind
    self.postedAt = postedAt
    self.evidence = evidence
    self.state = state
    self.decision = decision
    self.createdAt = createdAt
    self.version = version
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.content, id) }
}
