import CommandLine
import Domain
import Reporting
import Store

extension Verb {
  /// A command that prints one record, of which sensitive values can be revealed. Without that it
  /// only reads; with it, it writes into the journal who saw them and why.
  static func revealing(
    _ path: [String], _ about: About, parameters: [any ParameterKey], fields: [Field],
    record: @escaping @Sendable (Invocation, Session) throws(Failure) -> Record
  ) -> Verb {
    let access = Access.anyRole
    let command = about.command(path, access, parameters + [RevealOptions.reveal], fields)
    return Verb(command) { invocation, context throws(Failure) in
      let call = try Calls.call(invocation, context, access)
      let isRevealing = invocation.has(RevealOptions.reveal)
      let store = try context.store(invocation, isRevealing ? .writing : .reading)
      let output = Output(context, invocation)
      let show = { (session: Session) throws(Failure) in
        (try record(invocation, session), try output.zone(session))
      }
      // What was revealed is printed only once the journal says so.
      let (shown, zone) =
        isRevealing ? try store.change(call, show) : try store.read(call, show)
      try Output(context, invocation).one(shown, zone: zone)
      return .done
    }
  }
}
