internal import Glibc

/// The environment variables of the test run itself.
public enum HarnessEnvironment {
  /// The value of a variable; nil when it is not set or empty.
  public static func value(of name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Variables that sanitizers and coverage measurement read in every process they are built into.
  static var instrumentation: [String: String] {
    var found: [String: String] = [:]
    for name in ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"] {
      found[name] = value(of: name)
    }
    return found
  }
}
