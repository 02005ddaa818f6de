public import Reporting

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
      name: name, short: short, shape: .option, valueName: kind.valueName, help: help,
      completion: kind.completion, check: kind.check)
  }

  /// An option whose value may be left out; a value must be attached with `=`.
  public init(_ name: String, attached kind: ValueKind<Value>, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: name, shape: .optionWithOptionalValue, valueName: kind.valueName, help: help,
      completion: kind.completion, check: kind.check)
  }
}
