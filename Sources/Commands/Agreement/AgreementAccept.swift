import CommandLine
import Digest
import Domain
import Reporting
import Store
import Time

enum AgreementAccept {
  private static let method = Option(
    "method", .oneOf("METHOD") { (method: AcceptanceMethod) in method.title },
    Text("how it took a position (explicit)", "方式（默认 explicit）"))
  private static let at = Option(
    "at", .nonBlank("INSTANT"), Text("when (now)", "时间（默认当前）"))
  private static let text = Option(
    "text-sha256", .nonBlank("HASH"),
    Text("the SHA-256 of the text that was shown", "所展示文本的 SHA-256"))
  private static let actor = Option(
    "actor", .nonBlank("NAME"),
    Text("who acted, for an organisation or a guardian", "组织经办人或监护人"))

  static let verb = Verb.changing(
    ["agreement", "accept"], .oneOf([.publisher, .privacy]),
    About(
      Text("record that an account accepted a version, or refused it", "登记账号对版本的接受、异议或撤回"),
      [
        Text(
          "The ledger only grows: an objection or a withdrawal is a row of its own. Many rows are taken in with agreement accept-import.",
          "接受记录只增不改：异议和撤回同意也各为一条。批量导入用 agreement accept-import。")
      ],
      examples: [
        .init(
          "agreement accept r-2001 service-agreement@2 --method objection",
          Text("an objection", "登记异议"))
      ]),
    parameters: [
      AccountOptions.account, AgreementOptions.version, method, AgreementOptions.client, at, text,
      actor,
    ] + ChangeOptions.adding,
    fields: AcceptanceView.view.fields, remark: AcceptanceView.remark
  ) { invocation, session throws(Failure) in
    let account = try session.accounts.named(invocation[AccountOptions.account])
    let version = try session.agreements.version(
      AgreementOptions.wholeVersion(invocation[AgreementOptions.version]))
    let form = AcceptanceForm(
      account: account.recordID.description, version: version.permanentName,
      method: try invocation[method] ?? .explicit,
      client: try invocation[AgreementOptions.client] ?? AgreementClient(of: account.kind),
      at: try TimeOptions.instant(invocation[at], session.zone) ?? session.now,
      textSHA256: try hash(invocation), actor: try invocation[actor])
    let recorder = try AcceptanceRecorder(session)
    _ = try recorder.take(form)
    try recorder.finish()
    return AcceptanceView.view.record(
      AcceptanceView.Line(
        account: account.recordID, version: version.reference, form: form,
        doubt: AcceptanceDoubt(form.method, of: version, at: form.at)))
  }

  private static func hash(_ invocation: Invocation) throws(Failure) -> String? {
    guard let word = try invocation[text] else { return nil }
    guard let digest = Digest256(hexadecimal: word) else {
      throw invocation.usage(
        "invalid_sha256",
        Text(
          "‘--text-sha256’ must be 64 hexadecimal digits", "--text-sha256 必须是 64 位十六进制数字"))
    }
    return digest.hexadecimal
  }
}
