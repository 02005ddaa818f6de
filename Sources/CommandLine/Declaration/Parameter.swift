public import Reporting

/// One thing that a command takes from its command line, as the parser, the help, the manual and
/// the completions see it.
public struct Parameter: Sendable {
  /// How it is written.
  public enum Shape: Sendable, Equatable {
    /// `--name`: present or not.
    case flag
    /// `--name VALUE` or `--name=VALUE`.
    case option
    /// `--name` or `--name=VALUE`; it never takes the next word.
    case optionWithOptionalValue
    /// A word in its place.
    case argument
  }

  /// The name without dashes for an option (`dry-run`), the name of the value for an argument.
  public let name: String
  /// A one-letter form of an option.
  public let short: Character?
  /// How it is written.
  public let shape: Shape
  /// What stands for its value in usage lines; empty for a flag.
  public let valueName: String
  /// What it means, in one sentence.
  public let help: Text
  /// Whether the command line must have it.
  public let isRequired: Bool
  /// Whether it may stand several times.
  public let isRepeatable: Bool
  /// Where a shell finds its values.
  public let completion: CompletionSource
  /// Says what a value must be, when it is not.
  let check: @Sendable (String) throws(ValueProblem) -> Void

  init(
    name: String, short: Character? = nil, shape: Shape, valueName: String = "", help: Text,
    isRequired: Bool = false, isRepeatable: Bool = false,
    completion: CompletionSource = .nothing,
    check: @escaping @Sendable (String) throws(ValueProblem) -> Void = { _ throws(ValueProblem) in }
  ) {
    self.name = name
    self.short = short
    self.shape = shape
    self.valueName = valueName
    self.help = help
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
    self.completion = completion
    self.check = check
  }

  /// As it is written in messages: `--clause`, `ACCOUNT`.
  public var spelling: String {
    shape == .argument ? name : "--\(name)"
  }

  /// Whether it is written with dashes.
  public var isOption: Bool { shape != .argument }
}

/// A declared parameter, by which a command asks for what was given.
public protocol ParameterKey: Sendable {
  /// What the parser and the renderers see of it.
  var parameter: Parameter { get }
}
