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
          "版本按条款列出；带条款地址时只显示该条款。"),
        Text(
          "The text from which the version was imported is named with its SHA-256, form and size and the version of the importer; agreement render --as source prints its bytes.",
          "同时给出该版本导入文本的 SHA-256、格式、字节数和导入程序版本；agreement render --as source 输出其原始字节。"),
      ],
      examples: [
        .init("agreement show service-agreement", Text("the clauses in force", "生效版本的条款")),
        .init(
          "agreement show 'service-agreement@2025-03-15#一.5.(7)'", Text("one clause", "查看一条")),
      ]
    ).command(
      ["agreement", "show"], access, [AgreementOptions.reference] + TimeOptions.all,
      ClauseView.view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, access)
    let (open, origin) = try context.store(invocation, .reading).read(call) {
      session throws(Failure) in
      let reference = try ClauseReference(invocation[AgreementOptions.reference])
      let at = try TimeOptions.instant(invocation[TimeOptions.at], session.zone)
      let known = try TimeOptions.instant(invocation[TimeOptions.asOf], session.zone)
      let version = try session.agreements.version(reference, at: at, asOf: known)
      let imported = try session.agreements.imported(version)
      let output = Output(context, invocation)
      if let address = reference.address {
        let clause = try session.agreements.clause(address, of: version)
        try output.one(
          ClauseView.view.record(.init(clause: clause, imported: imported)), zone: session.zone)
        return (clause.openLines, Text?.none)
      } else {
        let clauses = try session.agreements.clauses(of: version)
        try output.list(
          clauses.map { .init(clause: $0, imported: imported) }, in: ClauseView.view,
          zone: session.zone)
        return (clauses.flatMap(\.openLines), SourceColumns.remark(version, imported))
      }
    }
    // Where all fields are printed, or some were chosen, the records say it.
    if let origin, try Output(context, invocation).leavesOutDetails {
      try context.remark(origin, invocation)
    }
    if let remark = OpenPlaces.remark(lines: open) { try context.remark(remark, invocation) }
    return .done
  }
}
