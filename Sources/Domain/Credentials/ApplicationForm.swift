/// A credential application as it is handed in.
public struct ApplicationForm: Sendable, Equatable {
  /// The platform's own id of the applicant's account.
  public let account: String
  /// The name on the identity document; sensitive.
  public let legalName: String
  /// The kind of identity document.
  public let idType: String
  /// The number of the identity document; sensitive.
  public let idNumber: String
  /// The profession applied for.
  public let profession: Profession
  /// The number of the qualification certificate; sensitive, it contains the identity number.
  public let qualificationNumber: String?
  /// The number of the practice certificate; sensitive.
  public let practiceNumber: String?
  /// The professional title.
  public let title: String?
  /// The institution where the applicant works.
  public let institution: String?
  /// The department there.
  public let department: String?
  /// The names of the files that were handed in; sensitive.
  public let files: [String]

  /// A form as it was read and checked.
  public init(
    account: String, legalName: String, idType: String, idNumber: String, profession: Profession,
    qualificationNumber: String?, practiceNumber: String?, title: String?, institution: String?,
    department: String?, files: [String]
  ) {
    self.account = account
    self.legalName = legalName
    self.idType = idType
    self.idNumber = idNumber
    self.profession = profession
    self.qualificationNumber = qualificationNumber
    self.practiceNumber = practiceNumber
    self.title = title
    self.institution = institution
    self.department = department
    self.files = files
  }
}
