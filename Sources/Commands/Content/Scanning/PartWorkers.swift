import Glibc
import Reporting

/// Threads that go through a text together, the one that asks for it among them: whoever is free reads
/// the next part and screens it, while it is still in the processor's cache. What came of the parts is
/// handed back in the order of the text.
///
/// Only the thread that asks waits for input that is not there yet: the others wait for it.
final class PartWorkers: Sendable {
  /// How many parts may be read and not yet handed back, for each thread.
  private static let lead = 2

  private struct Input: Sendable {
    var reader: TextReader
    /// How many parts were read.
    var parts = 0
    var isOver = false
    /// Why it is over before its end.
    var failure: Failure?
    /// How many threads wait until there is something to read.
    var waiting = 0

    /// Reads the next part; does not wait for it unless it is to.
    mutating func read(into part: TextPart, waiting mayWait: Bool) -> Reading {
      guard !isOver else { return .over }
      var filling = TextPart.Filling.over
      do throws(Failure) {
        filling = try part.fill(from: &reader, waiting: mayWait)
      } catch {
        failure = error
      }
      switch filling {
      case .filled:
        parts += 1
        return .part(parts - 1)
      case .nothingYet: return .nothingYet
      case .over:
        isOver = true
        return .over
      }
    }
  }

  private enum Reading {
    /// The part of this number was read.
    case part(Int)
    case nothingYet
    case over
  }

  private struct Results: Sendable {
    var done: [Int: ScannedPart] = [:]
    /// How many parts were handed back.
    var taken = 0
    /// Whether the thread that asks waits for the next.
    var isAwaited = false
  }

  private let input: Guarded<Input>
  private let results = Guarded(Results())
  /// Counts the parts that may be read before others are handed back.
  private let room = Semaphore()
  /// Counts the threads that shall look again whether there is something to read.
  private let news = Semaphore()
  /// Says that the part is done for which the thread that asks waits.
  private let done = Semaphore()
  private let makeScan: @Sendable () -> any PartScan

  /// The text that is to be screened, and what makes what screens its parts, for each thread anew.
  init(_ reader: TextReader, _ makeScan: @escaping @Sendable () -> any PartScan) {
    input = Guarded(Input(reader: reader))
    self.makeScan = makeScan
  }

  /// The numbers, from 1, of lines that were too long.
  var skipped: [Int] { input.withLock { $0.reader.skipped } }

  /// Goes through the text with so many threads, or as many as the system gives; `flush` is called
  /// before waiting for input.
  func run(
    threads count: Int, flush: () throws(Failure) -> Void,
    take: (ScannedPart) throws(Failure) -> Void
  ) throws(Failure) {
    for _ in 0..<count * Self.lead { room.signal() }
    let threads = (1..<count).compactMap { _ in startThread(apart: true) { [self] in work() } }
    defer { stop(threads) }
    var scan = makeScan()
    let part = TextPart(capacity: TextReader.partSize)
    while true {
      while let scanned = nextDone() { try take(scanned) }
      if room.takeOne() {
        if let number = try read(into: part, flush) {
          hand(over: scan.scan(part), number)
          continue
        }
        room.signal()
      }
      guard areInWork else { break }
      awaitDone()
    }
    if let failure = input.withLock({ $0.failure }) { throw failure }
  }

  /// Reads the next part; answers its number, nil where none is left, or none is there yet and others
  /// are in work.
  private func read(
    into part: TextPart, _ flush: () throws(Failure) -> Void
  ) throws(Failure) -> Int? {
    let taken = results.withLock { $0.taken }
    let (number, waiting) = try input.withLock { input throws(Failure) in
      var reading = input.read(into: part, waiting: false)
      if case .nothingYet = reading, input.parts == taken {
        try flush()
        reading = input.read(into: part, waiting: true)
      }
      if case .nothingYet = reading { return (nil as Int?, 0) }
      defer { input.waiting = 0 }
      if case .part(let number) = reading { return (number, input.waiting) }
      return (nil, input.waiting)
    }
    for _ in 0..<waiting { news.signal() }
    return number
  }

  /// What came of the next part in order; nil where it is not done yet.
  private func nextDone() -> ScannedPart? {
    let scanned = results.withLock { results in
      let scanned = results.done.removeValue(forKey: results.taken)
      if scanned != nil { results.taken += 1 }
      return scanned
    }
    if scanned != nil { room.signal() }
    return scanned
  }

  /// Whether parts were read that were not handed back yet.
  private var areInWork: Bool {
    let parts = input.withLock { $0.parts }
    return results.withLock { $0.taken < parts }
  }

  /// Waits until the next part in order is done.
  private func awaitDone() {
    let mustWait = results.withLock { results in
      results.isAwaited = results.done[results.taken] == nil
      return results.isAwaited
    }
    if mustWait { done.wait() }
  }

  private func hand(over scanned: ScannedPart, _ number: Int) {
    let isAwaited = results.withLock { results in
      results.done[number] = scanned
      guard results.isAwaited, number == results.taken else { return false }
      results.isAwaited = false
      return true
    }
    if isAwaited { done.signal() }
  }

  /// What each of the other threads does.
  private func work() {
    var scan = makeScan()
    let part = TextPart(capacity: TextReader.partSize)
    while true {
      room.wait()
      let reading = input.withLock { input in
        let reading = input.read(into: part, waiting: false)
        if case .nothingYet = reading { input.waiting += 1 }
        return reading
      }
      if case .part(let number) = reading {
        hand(over: scan.scan(part), number)
        continue
      }
      // Whoever waits for room shall see that it is over, too.
      room.signal()
      if case .over = reading { return }
      news.wait()
    }
  }

  /// Lets the other threads end, after what they are doing.
  private func stop(_ threads: [pthread_t]) {
    let waiting = input.withLock { input in
      input.isOver = true
      defer { input.waiting = 0 }
      return input.waiting
    }
    for _ in 0..<waiting { news.signal() }
    room.signal()
    for thread in threads { pthread_join(thread, nil) }
  }
}
