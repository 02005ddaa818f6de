internal import Glibc
internal import Synchronization

/// A thread that runs one closure. The harness waits for processes on threads of its own, because a
/// wait on one of Swift's few cooperative threads would hold up other tests.
final class Thread: Sendable {
  private let handle: Mutex<pthread_t?>

  init(_ body: @escaping @Sendable () -> Void) throws(HarnessFailure) {
    var started = pthread_t()
    let box = unsafe Unmanaged.passRetained(Body(body))
    let code = unsafe pthread_create(
      &started, nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      unsafe box.release()
      throw .system(call: "pthread_create", about: "", code: code)
    }
    handle = Mutex(started)
  }

  /// Returns when the closure has.
  func join() {
    handle.withLock { handle in
      if let started = handle { pthread_join(started, nil) }
      handle = nil
    }
  }
}

private final class Body: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}
