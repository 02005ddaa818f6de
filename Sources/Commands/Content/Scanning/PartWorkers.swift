import Glibc
import Synchronization

/// Threads that screen parts of a text, and hand back what came of them in the order in which the
/// parts were handed over.
///
/// The parts go round: free, waiting, in work, done, and free again when what came of them was taken.
final class PartWorkers: Sendable {
  private struct State: Sendable {
    var free: [TextPart]
    var waiting: [(number: Int, part: TextPart)] = []
    var done: [Int: ScannedPart] = [:]
    var handed = 0
    var taken = 0
  }

  private let state: Mutex<State>
  /// Counts the parts that wait, and at the end the threads that shall stop.
  private let work = Semaphore()
  /// Counts the parts that were done.
  private let results = Semaphore()
  private let threads: Mutex<[pthread_t]> = Mutex([])

  /// So many threads, each with what screens its parts.
  init(count: Int, _ makeScan: @escaping @Sendable () -> any PartScan) {
    state = Mutex(
      State(free: (0..<2 * count + 1).map { _ in TextPart(capacity: TextReader.partSize) }))
    for _ in 0..<count {
      let thread = startThread { [self] in
        var scan = makeScan()
        while let (number, part) = next() {
          let scanned = scan.scan(part)
          state.withLock { state in
            state.done[number] = scanned
            state.free.append(part)
          }
          results.signal()
        }
      }
      if let thread { threads.withLock { $0.append(thread) } }
    }
  }

  /// Whether there is a thread at all: a system may refuse them.
  var isWorking: Bool { threads.withLock { !$0.isEmpty } }

  /// A part that can be filled; nil while all are in use.
  func takeFree() -> TextPart? { state.withLock { $0.free.popLast() } }

  /// Has a part screened.
  func hand(over part: TextPart) {
    state.withLock { state in
      state.waiting.append((state.handed, part))
      state.handed += 1
    }
    work.signal()
  }

  /// What came of the next part in order, once it is done; nil where none is left.
  func nextDone() -> ScannedPart? {
    while true {
      let (scanned, isOver) = state.withLock { state in
        if let scanned = state.done.removeValue(forKey: state.taken) {
          state.taken += 1
          return (scanned, false) as (ScannedPart?, Bool)
        }
        return (nil, state.taken == state.handed)
      }
      if scanned != nil || isOver { return scanned }
      results.wait()
    }
  }

  /// Stops the threads, once they have nothing left to do.
  func finish() {
    let threads = threads.withLock { $0 }
    for _ in threads { work.signal() }
    for thread in threads { pthread_join(thread, nil) }
  }

  private func next() -> (number: Int, part: TextPart)? {
    work.wait()
    return state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
  }
}
