import CommandLine
import Domain
import Reporting
import Store
import Time

enum AgreementShow {
  private static let access = Access.anyRole

  static let verb = Verb(
    About(
      Text("show a version of an agreement, or one clause of it", "查看协议版本或其中一条"),
      [
        Text(
          "A version is listed clause by clause. A reference with an address prints that clause.",
          "版本按条款列出；带条款地址时只显示该条款。")
      ],
      examples: [
        .init("agreement show service-agreement", Text("the clauses in force", "生效版本的条款")),
        .init(
          "agreement show 'service-agreement@2025-03-15#一.5.(7)'", Text("one clause", "查看一条")),
      ]
    ).command(
      ["agreement", "show"], access, [AgreementOptions.reference] + TimeOptions.all,
      AgreementView.clause.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, access)
    let open = try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let reference = try ClauseReference(invocation[AgreementOptions.reference])
      let at = try TimeOptions.instant(invocation[TimeOptions.at], session.zone)
      let known = try TimeOptions.instant(invocation[TimeOptions.asOf], session.zone)
      let version = try session.agreements.version(reference, at: at, asOf: known)
      let output = Output(context, invocation)
      if let address = reference.address {
        let clause = try session.agreements.clause(address, of: version)
        try output.one(AgreementView.clause.record(clause), zone: session.zone)
        return clause.openLines
      } else {
        let clauses = try session.agreements.clauses(of: version)
        try output.list(clauses.map(AgreementView.clause.record), zone: session.zone)
        return clauses.flatMap(\.openLines)
      }
    }
    if let remark = OpenPlaces.remark(lines: open) { try context.remark(remark, invocation) }
    return .done
  }
}
