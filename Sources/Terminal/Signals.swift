import Glibc

/// Keeps signals from ending the process for the time of a call.
enum Signals {
  /// Runs a body in which writing to a pipe that nobody reads fails with `EPIPE` and does nothing
  /// else, whatever the process does about `SIGPIPE`.
  static func withoutBrokenPipe<Value>(_ body: () -> Value) -> Value {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGPIPE)
    var previous = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, &set, &previous)
    defer {
      // The signal goes to the thread that wrote, so it is here that it waits.
      var now = timespec()
      while unsafe sigtimedwait(&set, nil, &now) == -1, errno == EINTR {}
      unsafe pthread_sigmask(SIG_SETMASK, &previous, nil)
    }
    return body()
  }

  /// Runs a body in which an interruption from the keyboard is left to the program in front.
  static func withoutInterruption<Value>(_ body: () -> Value) -> Value {
    var ignoring = sigaction()
    unsafe ignoring.__sigaction_handler.sa_handler = SIG_IGN
    var interrupt = sigaction()
    var quit = sigaction()
    unsafe sigaction(SIGINT, &ignoring, &interrupt)
    unsafe sigaction(SIGQUIT, &ignoring, &quit)
    defer {
      unsafe sigaction(SIGINT, &interrupt, nil)
      unsafe sigaction(SIGQUIT, &quit, nil)
    }
    return body()
  }
}
