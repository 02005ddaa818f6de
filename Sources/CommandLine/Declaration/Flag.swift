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
