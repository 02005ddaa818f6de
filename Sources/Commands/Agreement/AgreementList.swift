import CommandLine
import Domain
import Reporting
import Store

enum AgreementList {
  static let verb = Verb.listing(
    ["agreement", "list"], .anyRole, About(Text("list agreements and their versions", "列出协议及其版本")),
    kind: nil, parameters: TimeOptions.all, view: AgreementView.version
  ) { invocation, session, _ throws(Failure) in
    let instant = try TimeOptions.instant(invocation[TimeOptions.at], session.zone) ?? session.now
    let known = try TimeOptions.instant(invocation[TimeOptions.asOf], session.zone)
    return try session.agreements.list(asOf: known).map { version throws(Failure) in
      try AgreementSummary(version, at: instant, session)
    }
  }
}
