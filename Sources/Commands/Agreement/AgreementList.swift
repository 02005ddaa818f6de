import CommandLine
import Domain
import Reporting
import Store

enum AgreementList {
  static let verb = Verb.listing(
    ["agreement", "list"], .anyRole, About(Text("list agreements and their versions", "列出协议及其版本")),
    kind: nil, parameters: [TimeOptions.at], view: AgreementView.version
  ) { invocation, session, _ throws(Failure) in
    let instant = try TimeOptions.instant(invocation[TimeOptions.at], session.zone) ?? session.now
    return try session.agreements.list().map { AgreementSummary(version: $0, instant: instant) }
  }
}
