import CommandLine
import Domain
import Reporting
import Store

enum OperatorShow {
  static let verb = Verb.showing(
    ["operator", "show"], .anyRole, About(Text("show an operator", "查看管理员")),
    parameters: [OperatorOptions.name] + TimeOptions.all, fields: OperatorView.view.fields
  ) { invocation, session throws(Failure) in
    let known = try TimeOptions.earlier(invocation, session.zone)
    let person = try session.operators.named(invocation[OperatorOptions.name], at: known)
    return OperatorView.view.record(
      OperatorSummary(person: person, links: try session.operators.links(of: person)))
  }
}
