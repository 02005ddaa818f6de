import CommandLine
import Domain
import Formats
import Reporting
import Store

enum AgreementReturn {
  static let verb = Verb.changing(
    ["agreement", "return"], .role(.publisher),
    About(
      Text("send a version back to be edited", "退回草稿"),
      [
        Text(
          "What was submitted or approved becomes a draft again. A reason is needed.",
          "已提交或已批准的版本恢复为草稿。须说明理由。")
      ],
      examples: [
        .init(
          "agreement return service-agreement@2 --reason 第三条表述不清", Text("with a reason", "说明理由"))
      ]),
    parameters: [AgreementOptions.version, AgreementOptions.reason] + ChangeOptions.changing,
    fields: AgreementView.version.fields
  ) { invocation, session throws(Failure) in
    let version = try session.agreements.draft(
      AgreementOptions.wholeVersion(invocation[AgreementOptions.version]))
    try invocation.check(version: version.version, of: version.permanentName)
    let reason = try AgreementOptions.reason(invocation)
    let status = version.status(at: session.now)
    guard status == .inReview || status == .approved, let review = version.review else {
      throw DraftRules.wrongState(
        version, status, Text("Only what is submitted is returned.", "只有已提交的版本可以退回。"))
    }
    try session.agreements.end(review, reason: reason)
    try session.journal(
      version.permanentName,
      JournalDetail(
        reason: reason, before: [JSON.Member("status", .string(status.rawValue))],
        after: [JSON.Member("status", .string(AgreementStatus.draft.rawValue))]))
    return AgreementView.version.record(try AgreementSummary(again: version, session))
  }
}
