public import Reporting

/// A word that may be given, in its place.
public struct OptionalArgument<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// An argument of a kind, shown by the kind's name for it.
  public init(_ kind: ValueKind<Value>, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: kind.valueName, shape: .argument, valueName: kind.valueName, help: help,
      completion: kind.completion, check: kind.check)
  }
}
