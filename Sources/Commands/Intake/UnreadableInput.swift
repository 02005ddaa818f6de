import Glibc
import Reporting

/// That a file could not be read.
enum UnreadableInput {
  /// The failure, by the system's error number.
  static func failure(_ path: String, _ code: Int32) -> Failure {
    let reason = unsafe String(cString: strerror(code))
    return Failure(
      .invalidInput, "unreadable_input",
      Text("‘\(path)’ cannot be read: \(reason)", "无法读取“\(path)”：\(reason)"),
      hint: Text("Check the path and its permissions.", "请检查路径及其权限。"), subject: path)
  }
}
