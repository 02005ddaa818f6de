internal import Glibc

/// Finds the executable that the tests run.
public enum ExecutableUnderTest {
  /// The environment variable that names another executable than the one just built.
  public static let variable = "XSYF_EXECUTABLE"

  /// The absolute path of `xsyf`: what ``variable`` says, else the one that was built into the same
  /// directory as the running test binary.
  public static func path() throws(HarnessFailure) -> String {
    if let chosen = HarnessEnvironment.value(of: variable) { return try resolve(chosen) }
    return try resolve(directoryOfTestBinary() + "/xsyf")
  }

  private static func resolve(_ path: String) throws(HarnessFailure) -> String {
    guard unsafe access(path, X_OK) == 0, let absolute = FileSystem.realPath(path) else {
      throw .noExecutable(path: path)
    }
    return absolute
  }

  private static func directoryOfTestBinary() throws(HarnessFailure) -> String {
    guard let binary = FileSystem.realPath("/proc/self/exe") else {
      throw .last("realpath", "/proc/self/exe")
    }
    return FileSystem.parent(of: binary)
  }
}
