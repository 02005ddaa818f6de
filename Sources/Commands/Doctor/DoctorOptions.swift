import CommandLine
import Domain
import Reporting

/// What the commands about credentials share.
enum DoctorOptions {
  static let application = Argument(
    .text("APPLICATION", completion: .records(["application", "account"])),
    Text(
      "application-5, or the account whose open application is meant", "application-5，或有待审核申请的账号"))

  static let account = Option(
    "account", .nonBlank("ACCOUNT"), Text("the applicant's account; required", "申请人账号（必填）"))
  static let legalName = Option(
    "legal-name", .text("NAME"), Text("the name on the identity document; required", "证件姓名（必填）"))
  static let idType = Option(
    "id-type",
    .word("TYPE", of: IdentityDocument.allCases.map { Choice($0.rawValue, $0.title) }),
    Text("the kind of identity document (resident_id)", "证件类型（默认 resident_id）"))
  static let idNumber = Option(
    "id-number", .text("NUMBER"), Text("its number; required", "证件号码（必填）"))
  static let profession = Option(
    "profession",
    .word("PROFESSION", of: Profession.allCases.map { Choice($0.rawValue, $0.title) }),
    Text("the profession applied for (physician)", "申请的职业（默认 physician）"))
  static let qualificationNumber = Option(
    "qualification-number", .text("NUMBER"),
    Text("the number of the qualification certificate", "资格证书编码"))
  static let practiceNumber = Option(
    "practice-number", .text("NUMBER"), Text("the number of the practice certificate", "执业证书编码"))
  static let title = Option("title", .text("TITLE"), Text("the professional title", "职称"))
  static let institution = Option(
    "institution", .text("NAME"), Text("where the applicant works", "执业机构"))
  static let department = Option("department", .text("NAME"), Text("the department there", "科室"))
  static let files = Option(
    "files", .text("FILES"), Text("file names, with semicolons between", "附件名，以分号分隔"))

  static let form = [
    account, legalName, idType, idNumber, profession, qualificationNumber, practiceNumber, title,
    institution, department, files,
  ]
}
