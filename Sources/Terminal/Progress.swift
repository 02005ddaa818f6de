import Glibc

/// How far a long job is: one line on a terminal, such as `imported 1,200/5,000`, that is drawn
/// over itself at most every 100 ms and gone at the end.
///
/// Off a terminal, or on one with `TERM=dumb`, it writes nothing. A line that cannot be drawn is no
/// reason to stop the job, so nothing here throws; the stream itself fails at its next use.
public final class Progress {
  private static let interval: UInt64 = 100

  private let stream: OutputStream
  private let label: String
  private let total: Int?
  private let columns: Int
  private let isShown: Bool
  private let milliseconds: () -> UInt64
  private var drawnAt: UInt64?
  private var isOnScreen = false

  /// Progress of a job that `label` names, of `total` steps where their number is known.
  ///
  /// `milliseconds` is a clock that never goes backwards.
  public init(
    to stream: OutputStream, label: String, total: Int?, isTerminal: Bool,
    environment: [String: String], columns: Int,
    milliseconds: @escaping () -> UInt64 = Progress.monotonicMilliseconds
  ) {
    self.stream = stream
    self.label = Sanitizer.visible(label)
    self.total = total
    self.columns = columns
    self.isShown = isTerminal && !Device.isDumb(environment)
    self.milliseconds = milliseconds
  }

  /// Says that `count` steps are done.
  public func advance(to count: Int) {
    guard isShown else { return }
    let now = milliseconds()
    if let drawnAt, now < drawnAt &+ Self.interval { return }
    drawnAt = now
    draw(count)
  }

  /// Takes the line away, so that something else can be written; a later `advance` brings it
  /// back.
  public func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    write("\r\u{1B}[K")
  }

  /// Ends the progress and takes its line away.
  public func finish() {
    clear()
  }

  /// The monotonic clock of the system, in milliseconds.
  public static func monotonicMilliseconds() -> UInt64 {
    var time = timespec()
    guard unsafe clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
  }

  private func draw(_ count: Int) {
    let counted = Self.grouped(count) + (total.map { "/" + Self.grouped($0) } ?? "")
    // A line that reached the last column could wrap, and would then not be drawn over.
    let line = DisplayWidth.truncate("\(label) \(counted)", to: max(1, columns - 1))
    write("\r\(line)\u{1B}[K")
    isOnScreen = true
  }

  private func write(_ text: String) {
    try? stream.write(text)
    try? stream.flush()
  }

  /// A number with a comma before every three digits.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
