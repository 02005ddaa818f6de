/// What a user says about colour.
public enum ColourChoice: String, Sendable, CaseIterable {
  /// Colour where it suits: the environment and the destination decide.
  case auto
  /// Colour wherever the output goes.
  case always
  /// No colour.
  case never

  /// Whether the output is to be coloured.
  ///
  /// An explicit choice counts first, then `NO_COLOR` (not empty), then `CLICOLOR_FORCE` (neither
  /// empty nor `0`), then whether the output is a terminal that is not `TERM=dumb`.
  public func decide(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"]?.isEmpty == false { return false }
      if let force = environment["CLICOLOR_FORCE"], force != "", force != "0" { return true }
      return isTerminal && !Device.isDumb(environment)
    }
  }
}
