public import Reporting

/// A word that must be given, in its place.
public struct Argument<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// An argument of a kind, shown by the kind's name for it.
  public init(_ kind: ValueKind<Value>, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: kind.valueName, shape: .argument, valueName: kind.valueName, help: help,
      isRequired: true, completion: kind.completion, check: kind.check)
  }
}
