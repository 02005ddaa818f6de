import Glibc

/// Output that the operating system did not take.
public struct OutputFailure: Error, Sendable, Equatable {
  /// The error number of POSIX, such as `ENOSPC` or `EPIPE`.
  public let errno: Int32

  /// A failure with an error number.
  public init(errno: Int32) {
    self.errno = errno
  }

  /// What the error number means, in the words of the C library.
  public var reason: String {
    ErrorNumber.reason(errno)
  }
}

/// Error numbers of POSIX in words.
enum ErrorNumber {
  static func reason(_ number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
