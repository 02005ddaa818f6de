@testable import Commands
import Glibc
import Reporting
import Screening
import Synchronization
import Testing

@Suite("Threads that go through a text together") struct PartWorkersTests {
  @Test("Hand back all of a text in its order", arguments: [1, 2, 3, 8])
  func order(threads: Int) throws {
    let text = Array((0..<300_000).map { "第 \($0) 行\n" }.joined().utf8)
    let pipe = try Pipe()
    let writer = pipe.write(text, pausingEvery: 300_000)
    #expect(try scanned(pipe, threads) == text)
    writer.join()
  }

  @Test("Say what was found before they wait for input", arguments: [1, 2, 3])
  func waiting(threads: Int) throws {
    let pipe = try Pipe()
    pipe.send("甲\n")
    var output: [UInt8] = []
    var isAnswered = false
    try workers(pipe).run(threads: threads) { () throws(Failure) in
      guard !isAnswered, !output.isEmpty else { return }
      #expect(output == Array("甲\n".utf8))
      isAnswered = true
      pipe.send("乙")
      pipe.end()
    } take: { part throws(Failure) in
      output += part.output
    }
    #expect(isAnswered)
    #expect(output == Array("甲\n乙".utf8))
  }

  @Test("Say what was found while half a line is all there is to read", arguments: [1, 2, 5])
  func halfLine(threads: Int) throws {
    let pipe = try Pipe()
    pipe.send(String(repeating: "甲\n", count: 10_000) + "乙")
    var output: [UInt8] = []
    var isAnswered = false
    try workers(pipe).run(threads: threads) { () throws(Failure) in
      guard !isAnswered, output.count == 40_000 else { return }
      isAnswered = true
      pipe.end()
    } take: { part throws(Failure) in
      output += part.output
    }
    #expect(isAnswered)
    #expect(output.suffix(4) == Array("\n乙".utf8))
  }

  @Test("Lose nothing of lines that are longer than a part", arguments: [1, 2, 3])
  func longLines(threads: Int) throws {
    let lines = [3, 700_000, 5, 300_000, 400_000, 0, 600_000, 2].map {
      String(repeating: "a", count: $0) + "\n"
    }
    let text = Array(lines.joined().utf8)
    let pipe = try Pipe()
    let writer = pipe.write(text)
    #expect(try scanned(pipe, threads) == text)
    writer.join()
  }

  @Test("End where what they found cannot be taken", arguments: [1, 2, 5])
  func refused(threads: Int) throws {
    let pipe = try Pipe()
    let writer = pipe.write(Array(repeating: UInt8(ascii: "\n"), count: 4_000_000))
    let refusal = Failure(.outputFailed, "refused", Text("refused", "拒绝"))
    let taken = Mutex(0)
    let thrown = #expect(throws: Failure.self) {
      try workers(pipe).run(threads: threads) { () throws(Failure) in
      } take: { _ throws(Failure) in
        let count = taken.withLock { count in
          count += 1
          return count
        }
        if count == 3 { throw refusal }
      }
    }
    #expect(thrown?.code == "refused")
    #expect(taken.withLock { $0 } == 3)
    pipe.close()
    writer.join()
  }

  @Test("Tell that the text cannot be read, after what came before", arguments: [1, 2])
  func unreadable(threads: Int) throws {
    let folder = unsafe open("/", O_RDONLY | O_CLOEXEC)
    defer { Glibc.close(folder) }
    let thrown = #expect(throws: Failure.self) {
      try PartWorkers(TextReader(name: "/", descriptor: folder)) { Echo() }
        .run(threads: threads) { () throws(Failure) in
        } take: { _ throws(Failure) in
        }
    }
    #expect(thrown?.code == "unreadable_input")
  }

  private func workers(_ pipe: Pipe) -> PartWorkers {
    PartWorkers(TextReader(name: "pipe", descriptor: pipe.output)) { Echo() }
  }

  private func scanned(_ pipe: Pipe, _ threads: Int) throws -> [UInt8] {
    var output: [UInt8] = []
    try workers(pipe).run(threads: threads) { () throws(Failure) in
    } take: { part throws(Failure) in
      output += part.output
    }
    return output
  }
}

/// Prints parts as they are, later ones of a text sometimes sooner than those before.
private struct Echo: PartScan {
  func scan(_ part: TextPart) -> ScannedPart {
    if part.linesBefore % 3 == 0 { usleep(2000) }
    return ScannedPart(output: part.bytes.copy(0..<part.limit), items: part.lines)
  }
}
