import CommandLine
import Domain
import Formats
import Reporting
import Store

enum AgreementWithdraw {
  static let verb = Verb.changing(
    ["agreement", "withdraw"], .role(.publisher),
    About(
      Text("withdraw a version, with an explanation", "撤回版本并说明原因"),
      [
        Text(
          "A draft is given up; a published version has to be named. A scheduled version never comes into force; where the version in force is withdrawn, the one before it binds again from that instant. "
            + "The text stays readable for ever.",
          "草稿作废；撤回已发布的版本须指明版本。待生效版本不再生效；撤回生效版本时，上一版本自该时刻起恢复约束力。文本永久可查。")
      ],
      examples: [
        .init(
          "agreement withdraw service-agreement@3 --reason 日期有误", Text("with a reason", "说明原因"))
      ]),
    parameters: [AgreementOptions.version, AgreementOptions.reason] + ChangeOptions.changing,
    fields: AgreementView.version.fields,
    question: { invocation throws(Failure) in
      let word = try invocation[AgreementOptions.version]
      return Text("Withdraw \(word)?", "确定撤回 \(word)？")
    }
  ) { invocation, session throws(Failure) in
    let reference = try AgreementOptions.wholeVersion(invocation[AgreementOptions.version])
    let version = try session.agreements.draft(reference)
    try mustBeMeant(version, by: reference)
    try invocation.check(version: version.version, of: version.permanentName)
    try DraftRules.mayWithdraw(version, at: session.now)
    let reason = try AgreementOptions.reason(invocation)
    if let review = version.review, review.approver == nil {
      try session.agreements.end(review, reason: reason)
    }
    try session.agreements.withdraw(version, reason: reason)
    try session.journal(
      version.permanentName,
      JournalDetail(
        reason: reason,
        before: [JSON.Member("status", .string(version.status(at: session.now).rawValue))],
        after: [JSON.Member("status", .string(AgreementStatus.withdrawn.rawValue))]))
    return AgreementView.version.record(try AgreementSummary(again: version, session))
  }

  /// Refuses to take what is published for meant where none was named: the same call again, after it
  /// gave up a draft, is not to end what is in force.
  private static func mustBeMeant(
    _ version: AgreementVersion, by reference: ClauseReference
  ) throws(Failure) {
    guard reference.version == .unspecified, version.publication != nil else { return }
    throw Failure(
      .usage, "inexact_version",
      Text(
        "\(version.slug) has no draft to withdraw; a published version has to be named",
        "\(version.slug) 没有可撤回的草稿；撤回已发布的版本须指明版本"),
      hint: Text(
        "Write \(version.permanentName), if that is meant.",
        "如确指该版本，请写作 \(version.permanentName)。"),
      subject: version.slug)
  }
}
