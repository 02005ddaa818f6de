import Formats
import Glibc
import Reporting

/// What can go wrong with the input of a batch.
enum BatchFailure {
  static func unreadable(_ path: String, _ code: Int32) -> Failure {
    let reason = unsafe String(cString: strerror(code))
    return Failure(
      .invalidInput, "unreadable_input",
      Text("‘\(path)’ cannot be read: \(reason)", "无法读取“\(path)”：\(reason)"), subject: path)
  }

  static func reading<Result>(
    _ path: String, _ body: () throws(ReadFailure) -> Result
  ) throws(Failure) -> Result {
    do { return try body() } catch { throw unreadable(path, error.code) }
  }
}
