public import Reporting

/// An option with a value that may be given several times: `--category rumour --category constitution`.
public struct RepeatableOption<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// An option with its name (no dashes), the kind of its values, and its meaning.
  public init(_ name: String, _ kind: ValueKind<Value>, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: name, shape: .option, valueName: kind.valueName, help: help, isRepeatable: true,
      completion: kind.completion, check: kind.check)
  }
}
