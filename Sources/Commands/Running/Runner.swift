import CommandLine
import Formats
public import Reporting
import Store
import Terminal

/// Runs command lines: parses the words, carries out the command, reports what went wrong.
///
/// A subcommand, a line of a batch and a line of the interactive session are the same thing here,
/// so they cannot behave differently.
public struct Runner {
  let catalogue: Catalogue
  let context: Context

  /// A runner of a catalogue's commands.
  public init(_ catalogue: Catalogue, _ context: Context) {
    self.catalogue = catalogue
    self.context = context
  }

  /// Runs one command line, the program's name not among its words; every failure is reported.
  public func run(_ words: [String]) -> ExitStatus {
    do {
      let status = try carryOut(words)
      try context.flush()
      return status
    } catch {
      // What was printed so far belongs to the caller even when something fails afterwards.
      try? context.flush()
      return report(error, asJSON: Self.asksForJSON(words))
    }
  }

  /// Carries out one command line; failures are thrown.
  func carryOut(_ words: [String]) throws(Failure) -> ExitStatus {
    switch try catalogue.parser.parse(words) {
    case .help(let path, let isLong):
      let help = HelpRenderer(
        catalogue.tree, language: context.language, columns: context.devices.columns)
      try context.present(help.help(for: path, isLong: isLong), nil)
      return .done
    case .version:
      try context.print(Version.line + "\n")
      return .done
    case .invocation(let invocation):
      return try carryOut(invocation)
    }
  }

  private func carryOut(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    // What is wrong with the form of the answer is said before anything is done.
    try Output(context, invocation).check()
    if try invocation[GlobalOptions.fields] == "help" {
      for field in invocation.command.fields {
        try context.print("\(field.name)\t\(field.help[context.language])\n")
      }
      return .done
    }
    guard let verb = catalogue.verb(invocation.command.path) else {
      throw Failure(.usage, "unknown_command", Text(verbatim: invocation.command.name))
    }
    guard let argument = invocation.argumentFromInput else {
      return try verb.run(invocation, context)
    }
    return try EachLine(argument, of: invocation, context).run { call throws(Failure) in
      try verb.run(call, context)
    } report: { failure, asJSON in
      report(failure, asJSON: asJSON)
    }
  }

  /// Says on standard error why something was not done.
  @discardableResult
  public func report(_ failure: Failure, asJSON: Bool) -> ExitStatus {
    let line =
      asJSON
      ? FailureReport.json(failure, context.language).serialized
      : FailureReport.line(failure, context.language)
    do {
      try context.remarks.write(line + "\n")
      try context.remarks.flush()
    } catch {
      return failure.status == .done ? .outputFailed : failure.status
    }
    return failure.status
  }

  /// Whether a command line asks for JSON, even where it cannot be parsed.
  static func asksForJSON(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() {
      if word == "--" { return false }
      if word == "--json" || word.hasPrefix("--json=") { return true }
      if word.hasPrefix("--format=json") { return true }
      if word == "--format", index + 1 < words.count, words[index + 1].hasPrefix("json") {
        return true
      }
    }
    return false
  }
}
