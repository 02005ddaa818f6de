/// Output that the operating system did not take.
public struct OutputFailure: Error, Sendable, Equatable {
  /// The error number of POSIX, such as `ENOSPC` or `EPIPE`.
  public let errno: Int32

  /// A failure with an error number.
  public init(errno: Int32) {
    self.errno = errno
  }
}
