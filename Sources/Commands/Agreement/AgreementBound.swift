import CommandLine
import Domain
import Reporting
import Store
import Time

enum AgreementBound {
  /// What binds by one agreement.
  private struct Bound {
    let agreement: AgreementBinding
    let product: String?
    let binding: Binding

    func lines(prevailsOver: [String]) -> [BindingView.Line] {
      BindingView.lines(binding, agreement, product: product, prevailsOver: prevailsOver)
    }
  }

  static let verb = Verb.listing(
    ["agreement", "bound"], .anyRole,
    About(
      Text("say which versions bind an account, and why", "查询账号受哪些版本约束及原因"),
      [
        Text(
          "A row for each agreement; beneath it a row for each clause for which the account stays on an earlier text, because a version that reduces rights binds by explicit acceptance only. "
            + "With --product, what is specific to the product comes first and prevails over what is general.",
          "每份协议一行；其后逐条列出该账号仍适用先前文本的条款（减少权利的版本须明示同意方可约束）。"
            + "给出 --product 时，该产品的专门协议排在前面并优先适用。"),
        Text(
          "Registering, agreeing and the first use accept a version as a whole; later use accepts the version it names once that is in force; after an objection or withdrawal only explicit acceptance counts.",
          "注册、明示同意及首次使用视为整体接受；其后的使用仅接受当时已生效的所指版本；提出异议或撤回同意后，须明示同意方可约束。"),
        Text(
          "A version that was withdrawn binds nobody from then on; where the account accepted it, the reason says so.",
          "版本撤回后不再约束任何人；账号接受过的，在原因中说明。"),
      ],
      examples: [
        .init("agreement bound r-2001", Text("now", "当前")),
        .init("agreement bound r-2001 --at 2026-05-01", Text("then", "某一时点")),
      ]),
    kind: nil,
    parameters: [
      AccountOptions.account, AgreementOptions.client, AgreementOptions.product,
    ] + TimeOptions.all, view: BindingView.view
  ) { invocation, session, _ throws(Failure) in
    let account = try session.accounts.named(invocation[AccountOptions.account])
    let instant = try TimeOptions.instant(invocation[TimeOptions.at], session.zone) ?? session.now
    let known = try TimeOptions.instant(invocation[TimeOptions.asOf], session.zone)
    let client = try invocation[AgreementOptions.client] ?? AgreementClient(of: account.kind)
    let product = try invocation[AgreementOptions.product]
    let ledger = try session.acceptances.ledger(of: account.id, asOf: known)
    var (specific, general): ([Bound], [Bound]) = ([], [])
    for agreement in try AgreementBinding.all(at: instant, asOf: known, session) {
      guard let binding = try agreement.binding(of: ledger, client: client),
        binding.current != nil || binding.bound != nil || binding.withdrawn != nil
      else { continue }
      let scope = agreement.product(for: client)
      let found = Bound(agreement: agreement, product: scope, binding: binding)
      if scope == nil { general.append(found) }
      if scope != nil, product == nil || scope == product { specific.append(found) }
    }
    // What is specific prevails, and is read first.
    let prevailsOver = general.map(\.agreement.slug)
    return specific.flatMap { $0.lines(prevailsOver: prevailsOver) }
      + general.flatMap { $0.lines(prevailsOver: []) }
  }
}
