public import Reporting
public import Time

/// How far an application for credentials has come.
public enum ApplicationState: String, Sendable, CaseIterable {
  /// Nobody has decided about it.
  case pending
  /// The credentials are accepted.
  case approved
  /// The credentials are not accepted.
  case rejected

  /// What people call it.
  public var title: Text {
    switch self {
    case .pending: Text("waits for a decision", "待审核")
    case .approved: Text("accepted", "已通过")
    case .rejected: Text("not accepted", "未通过")
    }
  }
}

/// A profession that the platform registers.
public enum Profession: String, Sendable, CaseIterable {
  /// 医师
  case physician
  /// 护士
  case nurse
  /// 药师
  case pharmacist
  /// 技师
  case technician

  /// What people call it.
  public var title: Text {
    switch self {
    case .physician: Text("physician", "医师")
    case .nurse: Text("nurse", "护士")
    case .pharmacist: Text("pharmacist", "药师")
    case .technician: Text("medical technician", "技师")
    }
  }
}

/// A doctor's application to have credentials accepted, but for what is sensitive in it.
public struct Application: Sendable, Equatable {
  /// Its number.
  public let id: Int64
  /// The account it was handed in for.
  public let account: Int64
  /// The platform's own id of that account.
  public let accountExternalID: String
  /// The profession applied for.
  public let profession: Profession
  /// The professional title.
  public let title: String?
  /// The institution where the applicant works.
  public let institution: String?
  /// The department there.
  public let department: String?
  /// The frozen form.
  public let evidence: Int64
  /// When it was handed in.
  public let submittedAt: Instant
  /// How far it has come.
  public let state: ApplicationState
  /// The decision about it.
  public let decision: Int64?
  /// Counts the changes of this record.
  public let version: Int

  /// An application as the store knows it.
  public init(
    id: Int64, account: Int64, accountExternalID: String, profession: Profession, title: String?,
    institution: String?, department: String?, evidence: Int64, submittedAt: Instant,
    state: ApplicationState, decision: Int64?, version: Int
  ) {
    self.id = id
    self.account = account
    self.accountExternalID = accountExternalID
    self.profession = profession
    self.title = title
    self.institution = institution
    self.department = department
    self.evidence = evidence
    self.submittedAt = submittedAt
    self.state = state
    self.decision = decision
    self.version = version
  }

  /// The application as it stood at an instant, its decision being of another.
  public func standing(at instant: Instant, decidedAt: Instant?) -> Application {
    guard let decidedAt, decidedAt > instant else { return self }
    return Application(
      id: id, account: account, accountExternalID: accountExternalID, profession: profession,
      title: title, institution: institution, department: department, evidence: evidence,
      submittedAt: submittedAt, state: .pending, decision: nil, version: version)
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.application, id) }
}
