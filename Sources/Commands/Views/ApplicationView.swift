import CommandLine
import Domain
import Reporting

/// An application with what is sensitive in it, masked or not.
struct ApplicationSummary {
  let application: Application
  let legalName: String?
  let idType: String?
  let idNumber: String?
  let qualificationNumber: String?
  let practiceNumber: String?
  let files: [String]
  let remarks: [String]
  let evidence: String?
}

enum ApplicationView {
  static let view = View<ApplicationSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.application.recordID) },
    .init("account", Text("ACCOUNT", "账号"), Text("the applicant's account", "申请人账号")) {
      .id(.account, $0.application.account)
    },
    .init(
      "external_id", Text("EXTERNAL ID", "平台账号"),
      Text("the platform's id of the account", "平台自身的账号编号")
    ) { .text($0.application.accountExternalID) },
    .init("legal_name", Text("NAME", "姓名"), Text("masked unless revealed", "未经授权时脱敏")) {
      .text($0.legalName)
    },
    .detail("id_type", Text("ID TYPE", "证件类型"), Text("the kind of identity document", "证件类型")) {
      .text($0.idType)
    },
    .detail("id_number", Text("ID NUMBER", "证件号码"), Text("masked unless revealed", "未经授权时脱敏")) {
      .text($0.idNumber)
    },
    .init("profession", Text("PROFESSION", "职业"), Text("the profession applied for", "申请的职业")) {
      .text($0.application.profession.rawValue)
    },
    .detail(
      "qualification_number", Text("QUALIFICATION", "资格证号"),
      Text("masked unless revealed", "未经授权时脱敏")
    ) { .text($0.qualificationNumber) },
    .detail(
      "practice_number", Text("PRACTICE", "执业证号"), Text("masked unless revealed", "未经授权时脱敏")
    ) { .text($0.practiceNumber) },
    .init("title", Text("TITLE", "职称"), Text("the professional title", "职称")) {
      .text($0.application.title)
    },
    .init("institution", Text("INSTITUTION", "机构"), Text("where the applicant works", "执业机构")) {
      .text($0.application.institution)
    },
    .detail("department", Text("DEPARTMENT", "科室"), Text("the department there", "科室")) {
      .text($0.application.department)
    },
    .detail("files", Text("FILES", "附件"), Text("the files handed in; masked", "提交的附件（脱敏）")) {
      .texts($0.files)
    },
    .detail(
      "remarks", Text("REMARKS", "提示"), Text("what a reviewer should look at", "供审核人注意的事项")
    ) { .texts($0.remarks) },
    .detail(
      "evidence_digest", Text("EVIDENCE", "证据摘要"),
      Text("the salted SHA-256 of the form", "申请材料的加盐 SHA-256")
    ) { .text($0.evidence) },
    .init("submitted_at", Text("SUBMITTED", "提交时间"), Text("when it was handed in", "提交时间")) {
      .instant($0.application.submittedAt)
    },
    .init(
      "state", Text("STATE", "状态"),
      Text("pending, approved or rejected", "pending、approved 或 rejected")
    ) { .text($0.application.state.rawValue) },
    .detail("decision", Text("DECISION", "决定"), Text("the decision about it", "审核决定")) {
      .id(.decision, $0.application.decision)
    },
    .detail("version", Columns.versionTitle, Columns.versionHelp) {
      .integer($0.application.version)
    },
  ])
}
