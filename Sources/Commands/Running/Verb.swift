public import CommandLine
import Digest
import Domain
public import Reporting
import Store
import Time

/// A command, and how it is carried out.
public struct Verb: Sendable {
  /// How a command is carried out.
  public typealias Run = @Sendable (Invocation, Context) throws(Failure) -> ExitStatus

  /// The command, as the parser and the renderers see it.
  public let command: Command
  let run: Run

  /// A command that is carried out by a function.
  public init(_ command: Command, run: @escaping Run) {
    self.command = command
    self.run = run
  }
}

extension Verb {
  /// A command that prints one record and changes nothing.
  static func showing(
    _ path: [String], _ access: Access, _ about: About,
    parameters: [any ParameterKey], fields: [Field],
    record: @escaping @Sendable (Invocation, Session) throws(Failure) -> Record
  ) -> Verb {
    let command = about.command(path, access, parameters, fields)
    return Verb(command) { invocation, context throws(Failure) in
      let call = try Calls.call(invocation, context, access)
      try context.store(invocation, .reading).read(call) { session throws(Failure) in
        let output = Output(context, invocation)
        try output.one(try record(invocation, session), zone: output.zone(session))
      }
      return .done
    }
  }

  /// A command that prints a list and changes nothing. `each` hands over up to `page.probe` models
  /// in order, so that it can be said whether there are more.
  static func listing<Model>(
    _ path: [String], _ access: Access, _ about: About, kind: RecordKind?,
    parameters: [any ParameterKey] = [], view: View<Model>,
    models: @escaping @Sendable (Invocation, Session, Page) throws(Failure) -> [Model]
  ) -> Verb {
    let paging = kind == nil ? [] : ListOptions.all
    let command = about.command(path, access, parameters + paging, view.fields)
    return Verb(command) { invocation, context throws(Failure) in
      let call = try Calls.call(invocation, context, access)
      let page = try Page(invocation, of: kind ?? .account)
      let hasMore = try context.store(invocation, .reading).read(call) {
        session throws(Failure) in
        let found = try models(invocation, session, page)
        let output = Output(context, invocation)
        try output.list(found.prefix(page.limit), in: view, zone: output.zone(session))
        return found.count > page.limit
      }
      if hasMore { try context.remark(Remarks.more(page), invocation) }
      return .done
    }
  }

  /// A command that changes something, in one transaction with its journal entries, and prints
  /// what came of it. A question is asked at a terminal before anything is locked; a remark about
  /// what was printed goes to standard error.
  static func changing(
    _ path: [String], _ access: Access, _ about: About, parameters: [any ParameterKey],
    fields: [Field],
    question: (@Sendable (Invocation) throws(Failure) -> Text)? = nil,
    remark: (@Sendable (Record) -> Text?)? = nil,
    change: @escaping @Sendable (Invocation, Session) throws(Failure) -> Record
  ) -> Verb {
    let command = about.command(path, access, parameters, fields)
    return Verb(command) { invocation, context throws(Failure) in
      let call = try Calls.call(invocation, context, access)
      if let question { try context.confirm(try question(invocation), invocation) }
      let store = try context.store(invocation, .writing)
      var zone = Zone.shanghai
      var fresh: Record?
      let text = try store.write(call) { session throws(Failure) in
        let record = try change(invocation, session)
        (fresh, zone) = (record, try session.zone)
        return record.remembered
      }
      let replayed = fresh == nil ? try Record(replaying: text) : nil
      if let record = fresh ?? replayed {
        try Output(context, invocation).one(record, zone: zone)
        if let text = remark?(record) { try context.remark(text, invocation) }
      }
      if call.isDryRun { try context.remark(Remarks.dryRun, invocation) }
      if fresh == nil { try context.remark(Remarks.replayed, invocation) }
      return .done
    }
  }
}
