import Glibc
import Reporting
import Synchronization

/// Does two things at the same time, the second on a thread of its own where the system gives one.
///
/// Throws what the first of them throws, else what the second does.
func together<First, Second: Sendable>(
  _ first: () throws(Failure) -> First,
  _ second: @escaping @Sendable () throws(Failure) -> Second
) throws(Failure) -> (First, Second) {
  let result = Outcome<Second>()
  let thread = startThread {
    let outcome = Result { () throws(Failure) in try second() }
    result.value.withLock { $0 = outcome }
  }
  guard let thread else { return (try first(), try second()) }
  let one = Result { () throws(Failure) in try first() }
  pthread_join(thread, nil)
  let value = try one.get()
  guard let other = result.value.withLock({ $0 }) else { return (value, try second()) }
  return (value, try other.get())
}

/// Where a thread leaves what came of its work.
private final class Outcome<Value: Sendable>: Sendable {
  let value = Mutex<Result<Value, Failure>?>(nil)
}
