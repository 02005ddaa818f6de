import Glibc
import Terminal
import Testing

@Suite("Progress")
struct ProgressTests {
  /// A clock that a test sets.
  private final class Clock {
    var now: UInt64 = 5000
  }

  private let clock = Clock()
  private let stream = OutputStream(collecting: ())

  private func progress(
    total: Int? = 5000, isTerminal: Bool = true, environment: [String: String] = [:],
    columns: Int = 80
  ) -> Progress {
    let clock = clock
    return Progress(
      to: stream, label: "imported", total: total, isTerminal: isTerminal,
      environment: environment, columns: columns, milliseconds: { clock.now })
  }

  private func drawn() -> String {
    String(decoding: stream.takeCollected(), as: UTF8.self)
  }

  @Test("a line is drawn over itself and taken away at the end")
  func draws() {
    let progress = progress()
    progress.advance(to: 0)
    #expect(drawn() == "\rimported 0/5,000\u{1B}[K")
    clock.now += 100
    progress.advance(to: 1200)
    #expect(drawn() == "\rimported 1,200/5,000\u{1B}[K")
    progress.finish()
    #expect(drawn() == "\r\u{1B}[K")
    progress.finish()
    #expect(drawn() == "")
  }

  @Test("a line is not drawn again within 100 ms")
  func interval() {
    let progress = progress()
    progress.advance(to: 1)
    _ = drawn()
    clock.now += 99
    progress.advance(to: 2)
    #expect(drawn() == "")
    clock.now += 1
    progress.advance(to: 3)
    #expect(drawn() == "\rimported 3/5,000\u{1B}[K")
  }

  @Test("a total may be unknown")
  func unknownTotal() {
    progress(total: nil).advance(to: 1_234_567)
    #expect(drawn() == "\rimported 1,234,567\u{1B}[K")
  }

  @Test("a line never reaches the last column")
  func narrow() {
    progress(columns: 12).advance(to: 1)
    #expect(drawn() == "\rimported 1…\u{1B}[K")
  }

  @Test("a line that was taken away comes back")
  func clear() {
    let progress = progress()
    progress.clear()
    #expect(drawn() == "")
    progress.advance(to: 1)
    _ = drawn()
    progress.clear()
    #expect(drawn() == "\r\u{1B}[K")
    clock.now += 100
    progress.advance(to: 2)
    #expect(drawn() == "\rimported 2/5,000\u{1B}[K")
  }

  @Test("off a terminal and on a dumb one nothing is drawn")
  func silent() {
    for progress in [progress(isTerminal: false), progress(environment: ["TERM": "dumb"])] {
      progress.advance(to: 1)
      progress.finish()
      #expect(drawn() == "")
    }
  }

  @Test("a job goes on where its progress cannot be drawn")
  func failing() {
    let broken = OutputStream(fileDescriptor: -1)
    let progress = Progress(
      to: broken, label: "x", total: nil, isTerminal: true, environment: [:], columns: 80)
    progress.advance(to: 1)
    progress.finish()
    #expect(throws: OutputFailure(errno: EBADF)) { try broken.flush() }
  }

  @Test("a terminal receives the line at once", .enabled(if: Pseudoterminal.isAvailable))
  func terminal() throws {
    let terminal = try #require(Pseudoterminal(columns: 80, rows: 24))
    defer { terminal.close() }
    let progress = Progress(
      to: OutputStream(fileDescriptor: terminal.far), label: "已导入", total: 9,
      isTerminal: Device.isTerminal(terminal.far), environment: [:],
      columns: Device.columns(of: terminal.far, environment: [:]))
    progress.advance(to: 3)
    #expect(Terminals.readAvailable(terminal.near) == "\r已导入 3/9\u{1B}[K")
    progress.finish()
    #expect(Terminals.readAvailable(terminal.near) == "\r\u{1B}[K")
  }

  @Test("the clock does not go backwards")
  func monotonic() {
    let first = Progress.monotonicMilliseconds()
    #expect(Progress.monotonicMilliseconds() >= first)
    #expect(first > 0)
  }
}
