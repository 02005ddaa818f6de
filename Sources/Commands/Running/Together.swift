import Glibc

/// Does two things at the same time, the second on a thread of its own where the system gives one.
///
/// The threads are kept on different processors: both are short, and when one wakes the other from a
/// lock on the memory map, Linux would queue it behind the first for longer than it takes.
///
/// Throws what the first of them throws, else what the second does.
func together<First, Second: Sendable, Problem: Error>(
  _ first: () throws(Problem) -> First,
  _ second: @escaping @Sendable () throws(Problem) -> Second
) throws(Problem) -> (First, Second) {
  let result = Guarded<Result<Second, Problem>?>(nil)
  let thread = startThread(apart: true) {
    let outcome = Result { () throws(Problem) in try second() }
    result.withLock { $0 = outcome }
  }
  guard let thread else { return (try first(), try second()) }
  let one = Result { () throws(Problem) in try first() }
  pthread_join(thread, nil)
  let value = try one.get()
  guard let other = result.withLock({ $0 }) else { return (value, try second()) }
  return (value, try other.get())
}
