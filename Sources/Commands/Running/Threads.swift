import CSystem
import Glibc

/// Starts a thread that runs one closure, apart from this one on another processor if it is to be;
/// nil where the system refuses another thread.
func startThread(
  apart isApart: Bool = false, _ body: @escaping @Sendable () -> Void
) -> pthread_t? {
  final class Box: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
  var attributes = pthread_attr_t()
  guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
  defer { unsafe pthread_attr_destroy(&attributes) }
  if isApart { unsafe csystem_set_apart(&attributes) }
  var thread = pthread_t()
  let box = unsafe Unmanaged.passRetained(Box(body))
  let code = unsafe pthread_create(
    &thread, &attributes,
    { argument in
      if let argument = unsafe argument {
        unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().run()
      }
      return nil
    }, box.toOpaque())
  guard code == 0 else {
    unsafe box.release()
    return nil
  }
  return thread
}

/// A count on which threads wait (POSIX `sem_t`).
@safe final class Semaphore: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { unsafe sem_init(semaphore, 0, 0) }

  deinit {
    unsafe sem_destroy(semaphore)
    unsafe semaphore.deallocate()
  }

  func signal() { unsafe sem_post(semaphore) }

  /// Takes one off the count if it is not 0; answers whether it did.
  func takeOne() -> Bool { unsafe sem_trywait(semaphore) == 0 }

  func wait() {
    while unsafe sem_wait(semaphore) != 0, errno == EINTR {}
  }
}
