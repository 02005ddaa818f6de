import CSQLite
import Glibc

/// Waits for the locks of others: short sleeps of random length, up to a limit.
///
/// Random lengths keep many processes that wait for one lock from trying in step, which is what
/// lets each of them through before its limit.
@safe
final class Patience {
  private let limit: UInt64
  private var began: UInt64 = 0
  private var random = SystemRandomNumberGenerator()

  init(limit milliseconds: Int) {
    limit = UInt64(max(0, milliseconds)) * 1_000_000
  }

  /// Waits on behalf of a connection, which must not outlive this.
  func watch(_ connection: OpaquePointer) {
    unsafe sqlite3_busy_handler(
      connection,
      { context, attempts in
        guard let context = unsafe context else { return 0 }
        let patience = unsafe Unmanaged<Patience>.fromOpaque(context).takeUnretainedValue()
        return patience.wait(attempt: attempts) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Sleeps for a moment; answers whether there is time left.
  private func wait(attempt: Int32) -> Bool {
    let now = Self.monotonicNanoseconds()
    if attempt == 0 { began = now }
    guard now - began < limit else { return false }
    let longest: UInt32 = attempt < 4 ? 1_000 : attempt < 16 ? 5_000 : 20_000
    usleep(UInt32.random(in: 200...longest, using: &random))
    return true
  }

  private static func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
