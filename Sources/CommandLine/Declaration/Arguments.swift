public import Reporting

/// All the remaining words.
public struct Arguments<Value: Sendable>: ParameterKey {
  /// What the parser and the renderers see of it.
  public let parameter: Parameter
  let kind: ValueKind<Value>

  /// Words of a kind; at least one where they are required.
  public init(_ kind: ValueKind<Value>, required: Bool, _ help: Text) {
    self.kind = kind
    parameter = Parameter(
      name: kind.valueName, shape: .argument, valueName: kind.valueName, help: help,
      isRequired: required, isRepeatable: true, completion: kind.completion, check: kind.check)
  }
}
