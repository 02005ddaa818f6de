public import Reporting

/// An option without a value: `--dry-run`.
public struct Flag: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter

  /// A flag with its name (no dashes) and meaning.
  public init(_ name: String, short: Character? = nil, _ help: Text) {
    parameter = Parameter(name: name, short: short, shape: .flag, help: help)
  }
}

/// An option with a value, given at most once: `--reason TEXT`.
public struct Option<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// An option with its name (no dashes), the kind of its value, and its meaning.
  public init(
    _ name: String, short: Character? = nil, _ kind: ValueKind<Value>, _ help: Text
  ) {
    self.kind = kind
    parameter = Parameter(
      name: name, short: short, shape: .option, placeholder: kind.placeholder, help: help,
      completion: kind.completion, check: kind.check)
  }

  /// An option whose value may be left out; a value must be attached with `=`.
  public init(_ name: String, attached kind: ValueKind<Value>, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: name, shape: .optionWithOptionalValue, placeholder: kind.placeholder, help: help,
      completion: kind.completion, check: kind.check)
  }
}

/// A word that must be given, in its place.
public struct Argument<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// An argument of a kind, shown as the kind's placeholder.
  public init(_ kind: ValueKind<Value>, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: kind.placeholder, shape: .argument, placeholder: kind.placeholder, help: help,
      isRequired: true, completion: kind.completion, check: kind.check)
  }
}

/// A word that may be given, in its place.
public struct OptionalArgument<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// An argument of a kind, shown as the kind's placeholder.
  public init(_ kind: ValueKind<Value>, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: kind.placeholder, shape: .argument, placeholder: kind.placeholder, help: help,
      completion: kind.completion, check: kind.check)
  }
}

/// All the remaining words.
public struct Arguments<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// Words of a kind; at least one where they are required.
  public init(_ kind: ValueKind<Value>, required: Bool, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: kind.placeholder, shape: .argument, placeholder: kind.placeholder, help: help,
      isRequired: required, isRepeatable: true, completion: kind.completion, check: kind.check)
  }
}

extension ValueKind {
  fileprivate var check: @Sendable (String) throws(ValueProblem) -> Void {
    let read = read
    return { word throws(ValueProblem) in _ = try read(word) }
  }
}
