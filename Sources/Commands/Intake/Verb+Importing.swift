import CommandLine
import Domain
import Formats
import Reporting
import Store
import Time

extension Verb {
  /// A command that takes in many records from a file or standard input, each by itself.
  static func importing(
    _ path: [String], _ access: Access, _ about: About, parameters: [any ParameterKey] = [],
    take: @escaping @Sendable (Invocation, FormReader, Session) throws(Failure) -> IntakeOutcome
  ) -> Verb {
    importingParts(path, access, about, parameters: parameters, part: 500) {
      invocation, session throws(Failure) in
      BulkIntake.Taker(
        take: { form throws(Failure) in try take(invocation, form, session) }, finish: {})
    }
  }

  /// A command that takes in many records, `part` of them with one transaction.
  static func importingParts(
    _ path: [String], _ access: Access, _ about: About, parameters: [any ParameterKey] = [],
    part: Int, shownRemarks: Int = .max, prefersFlat: Bool = false, forms: IntakeForms = .standard,
    taker: @escaping @Sendable (Invocation, Session) throws(Failure) -> BulkIntake.Taker
  ) -> Verb {
    let command = about.command(
      path, access,
      [IntakeOptions.file, forms.from, IntakeOptions.encoding] + parameters
        + ChangeOptions.adding, IntakeView.fields)
    return Verb(command) { invocation, context throws(Failure) in
      let call = try Calls.call(invocation, context, access)
      var intake = BulkIntake(
        invocation, context, call, part: part, shownRemarks: shownRemarks,
        prefersFlat: prefersFlat, forms: forms
      ) { session throws(Failure) in try taker(invocation, session) }
      let store = try context.store(invocation, .writing)
      if let answer = try store.answer(to: call) {
        try Output(context, invocation).one(Record(replaying: answer), zone: .shanghai)
        try context.remark(Remarks.replayed, invocation)
        return .done
      }
      let (record, status) = try intake.run()
      // An intake that left lines behind is not at its end: the same key may go on with it.
      if status == .done { try store.remember(record.remembered, to: call) }
      try Output(context, invocation).one(record, zone: .shanghai)
      if call.isDryRun { try context.remark(Remarks.dryRun, invocation) }
      return status
    }
  }

  /// A form whose fields are options of the same names: `--external-id`, `--birth-date`.
  static func form(
    _ invocation: Invocation, _ options: [Option<String>]
  ) throws(Failure) -> FormReader {
    var members: [JSON.Member] = []
    for option in options {
      guard let value = try invocation[option] else { continue }
      let name = option.parameter.name.replacing("-", with: "_")
      members.append(JSON.Member(name, .string(value)))
    }
    return FormReader(members)
  }
}
