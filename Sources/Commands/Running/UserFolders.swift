/// The folder in which the program keeps what it remembers of a user.
public enum StateFolder {
  /// Its path; it need not exist.
  public static func path(_ environment: [String: String]) -> String {
    XDG.state(environment) + "/xsyf"
  }
}

/// The user's folders, by the XDG Base Directory Specification.
enum XDG {
  static func data(_ environment: [String: String]) -> String {
    folder("XDG_DATA_HOME", ".local/share", environment)
  }

  static func state(_ environment: [String: String]) -> String {
    folder("XDG_STATE_HOME", ".local/state", environment)
  }

  static func cache(_ environment: [String: String]) -> String {
    folder("XDG_CACHE_HOME", ".cache", environment)
  }

  /// A relative path in the variable is invalid and ignored, as the specification demands.
  private static func folder(
    _ name: String, _ standard: String, _ environment: [String: String]
  ) -> String {
    if let path = environment.nonEmpty(name), path.hasPrefix("/") { return path }
    return (environment.nonEmpty("HOME") ?? "/") + "/" + standard
  }
}
