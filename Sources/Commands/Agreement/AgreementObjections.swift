import CommandLine
import Domain
import Reporting
import Store
import Time

enum AgreementObjections {
  static let verb = Verb(
    About(
      Text("list accounts that objected and are still active", "列出提出异议但仍在使用的账号"),
      [
        Text(
          "An objection or withdrawal stands until the account agrees explicitly. Terminated accounts are left out; last_use says whether it went on using the service.",
          "异议或撤回在明示同意前持续有效。已终止账号不列出；last_use 表明其后是否仍在使用。")
      ],
      examples: [.init("agreement objections", Text("of all agreements", "全部协议"))]
    ).command(
      ["agreement", "objections"], .anyRole,
      [AgreementOptions.optionalSlug] + LedgerScan.parameters, ObjectionView.view.fields)
  ) { invocation, context throws(Failure) in
    try LedgerScan.run(invocation, context, ObjectionView.view, onlyRefused: true) {
      agreement, account, binding in
      guard let refusal = binding.refusal else { return nil }
      return ObjectionView.Line(
        account: account, agreement: agreement, refusal: refusal, binding: binding)
    }
  }
}
