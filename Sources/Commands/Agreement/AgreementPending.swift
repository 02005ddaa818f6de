import CommandLine
import Domain
import Reporting
import Store
import Time

enum AgreementPending {
  private static let need = Option(
    "need",
    .oneOf("NEED") { (need: Binding.Need) in
      switch need {
      case .use: Text("to go on using the service is enough", "继续使用即可")
      case .explicit: Text("it has to agree explicitly", "须明示同意")
      }
    }, Text("only accounts that need this", "只列出需要此项的账号"))

  static let verb = Verb(
    About(
      Text("list accounts that still have to accept the version in force", "列出尚未接受现行版本的账号"),
      [
        Text(
          "Agreements that are specific to a product are listed when they are named. Streams over all accounts that are not terminated, in their order; --after goes on behind one.",
          "专门适用于某产品的协议须指名才列出。按顺序流式输出所有未终止账号；--after 从某账号之后继续。")
      ],
      examples: [
        .init(
          "agreement pending service-agreement --need explicit", Text("who must agree", "须明示同意者"))
      ]
    ).command(
      ["agreement", "pending"], .anyRole,
      [AgreementOptions.optionalSlug, need] + LedgerScan.parameters, PendingView.view.fields)
  ) { invocation, context throws(Failure) in
    let wanted = try invocation[need]
    // Nobody knows here who uses a product, so what is specific to one is listed only by its name.
    let isNamed = try invocation[AgreementOptions.optionalSlug] != nil
    return try LedgerScan.run(invocation, context, PendingView.view) {
      agreement, account, binding in
      guard let need = binding.need, wanted == nil || need == wanted,
        isNamed || agreement.product(for: AgreementClient(of: account.kind)) == nil
      else { return nil }
      return PendingView.Line(account: account, slug: agreement.slug, binding: binding)
    }
  }
}
