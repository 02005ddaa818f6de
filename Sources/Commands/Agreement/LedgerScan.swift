import CommandLine
import Domain
import Reporting
import Store
import Time

/// Goes through all accounts with their ledgers, and prints those of which something is to be said,
/// one after another, so that it takes no more memory for a million accounts than for one.
enum LedgerScan {
  static let parameters: [any ParameterKey] =
    [ListOptions.limit, ListOptions.after] + TimeOptions.all

  static func run<Model>(
    _ invocation: Invocation, _ context: Context, _ view: View<Model>, onlyRefused: Bool = false,
    _ line: (AgreementBinding, AcceptanceRepository.LedgerAccount, Binding) -> Model?
  ) throws(Failure) -> ExitStatus {
    let call = try Calls.call(invocation, context, .anyRole)
    let page = try Page(invocation, of: .account)
    var hasMore = false
    try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let instant =
        try TimeOptions.instant(invocation[TimeOptions.at], session.zone) ?? session.now
      let known = try TimeOptions.instant(invocation[TimeOptions.asOf], session.zone)
      let agreements = try AgreementBinding.all(
        invocation[AgreementOptions.optionalSlug], at: instant, asOf: known, session)
      let writer = try Output(context, invocation).writer(.list, zone: session.zone)
      var count = 0
      try session.acceptances.forEachAccount(
        after: page.after, asOf: known, onlyRefused: onlyRefused
      ) { account throws(Failure) in
        for agreement in agreements {
          guard
            let binding = try agreement.binding(
              of: account.ledger, client: AgreementClient(of: account.kind)),
            let line = line(agreement, account, binding)
          else { continue }
          hasMore = count >= page.limit
          guard !hasMore else { return false }
          try writer.write(view.record(line))
          count += 1
        }
        return true
      }
      try writer.finish()
    }
    if hasMore { try context.remark(Remarks.more(page), invocation) }
    return .done
  }
}
