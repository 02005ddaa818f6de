import Glibc

/// A pipe whose ends programs do not inherit, and neither of which is a standard stream.
struct Pipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() throws(SubprocessFailure) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw Self.failure(errno) }
    // Where a standard stream was closed, the pipe took its number, which the program that is
    // started would then lose to its own standard stream.
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, STDERR_FILENO + 1) }
    let problem = errno
    for end in ends { close(end) }
    guard moved[0] >= 0, moved[1] >= 0 else {
      for end in moved where end >= 0 { close(end) }
      throw Self.failure(problem)
    }
    (readEnd, writeEnd) = (moved[0], moved[1])
  }

  private static func failure(_ number: Int32) -> SubprocessFailure {
    SubprocessFailure(program: "pipe", errno: number)
  }
}
