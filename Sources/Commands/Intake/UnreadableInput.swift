import Formats
import Reporting

/// That a file could not be read.
enum UnreadableInput {
  /// The failure, by the system's error number.
  static func failure(_ path: String, _ code: Int32) -> Failure {
    Failure(
      .invalidInput, "unreadable_input",
      Text("‘\(path)’ cannot be read: ", "无法读取“\(path)”：") + SystemError.message(code),
      hint: Text("Check the path and its permissions.", "请检查路径及其权限。"), subject: path)
  }

  /// What a reading gives, or the failure that it did not give it.
  static func reading<Result>(
    _ path: String, _ body: () throws(ReadFailure) -> Result
  ) throws(Failure) -> Result {
    do { return try body() } catch { throw failure(path, error.code) }
  }
}
