public import Reporting

/// A command line that has been understood: a command, and what it was given.
public struct Invocation: Sendable {
  /// The command that was called.
  public let command: Command
  /// The name of the program, for messages.
  public let program: String
  var values: [String: [String]] = [:]
  var flags: Set<String> = []

  init(command: Command, program: String) {
    self.command = command
    self.program = program
  }

  /// Whether a flag was given.
  public subscript(flag: Flag) -> Bool {
    flags.contains(flag.parameter.spelling)
  }

  /// Whether a parameter was given at all.
  public func has(_ key: some ParameterKey) -> Bool {
    let spelling = key.parameter.spelling
    return flags.contains(spelling) || values[spelling] != nil
  }

  /// The value of an option, nil where it was not given.
  public subscript<Value>(option: Option<Value>) -> Value? {
    get throws(Failure) { try all(option.parameter, option.kind).first }
  }

  /// The value of an argument.
  public subscript<Value>(argument: Argument<Value>) -> Value {
    get throws(Failure) {
      guard let value = try all(argument.parameter, argument.kind).first else {
        throw UsageFailure.missingArgument(argument.parameter, place)
      }
      return value
    }
  }

  /// The value of an argument, nil where it was not given.
  public subscript<Value>(argument: OptionalArgument<Value>) -> Value? {
    get throws(Failure) { try all(argument.parameter, argument.kind).first }
  }

  /// The values of the remaining words.
  public subscript<Value>(arguments: Arguments<Value>) -> [Value] {
    get throws(Failure) { try all(arguments.parameter, arguments.kind) }
  }

  /// The values of an option that may be given several times, in their order.
  public subscript<Value>(option: RepeatableOption<Value>) -> [Value] {
    get throws(Failure) { try all(option.parameter, option.kind) }
  }

  /// The failure of a call that gives two options which exclude each other, nil if it does not.
  public func conflict(_ first: some ParameterKey, _ second: some ParameterKey) -> Failure? {
    guard has(first), has(second) else { return nil }
    let (one, other) = (first.parameter.spelling, second.parameter.spelling)
    return usage(
      "conflicting_options",
      Text("‘\(one)’ and ‘\(other)’ exclude each other", "“\(one)”与“\(other)”不能同时使用"))
  }

  /// The argument for which `-` was given though it names records: their ids come on standard
  /// input, one a line. Nil where none was.
  public var argumentFromInput: Parameter? {
    command.arguments.first { argument in
      guard case .records = argument.completion else { return false }
      return values[argument.spelling] == ["-"]
    }
  }

  /// The same call with another value of an argument.
  public func with(_ value: String, for argument: Parameter) -> Invocation {
    var copy = self
    copy.values[argument.spelling] = [value]
    return copy
  }

  /// A usage failure that names this command.
  public func usage(_ code: String, _ message: Text) -> Failure {
    place.failure(code, message)
  }

  /// What was given, in one canonical line: the same for two calls that ask for the same, whatever
  /// they say of some parameters.
  public func canonicalWords(without ignored: [any ParameterKey]) -> [String] {
    let ignored = Set(ignored.map(\.parameter.spelling))
    let options = values.keys.sorted().filter { !ignored.contains($0) }.flatMap { name in
      (values[name] ?? []).map { "\(name)=\($0)" }
    }
    return command.path + flags.subtracting(ignored).sorted() + options
  }

  var place: Place { Place(command: command.name, program: program) }

  private func all<Value>(
    _ parameter: Parameter, _ kind: ValueKind<Value>
  ) throws(Failure) -> [Value] {
    var result: [Value] = []
    for word in values[parameter.spelling] ?? [] {
      do {
        result.append(try kind.read(word))
      } catch {
        throw UsageFailure.invalidValue(word, of: parameter, error, place)
      }
    }
    return result
  }
}
