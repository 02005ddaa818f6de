import Formats
import Testing

@Suite("Lines")
struct LineReaderTests {
  private func lines(_ bytes: [UInt8], part: Int, maximum: Int = 100) throws -> [Line] {
    var reader = LineReader(ArraySource(bytes, part: part), maximumLength: maximum)
    var lines: [Line] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  private func texts(_ lines: [Line]) -> [String] {
    lines.map { line in
      switch line.content {
      case .bytes(let bytes): "\(line.number):" + String(decoding: bytes, as: UTF8.self)
      case .problem(let problem): "\(line.number)!\(problem.code)"
      }
    }
  }

  @Test("LF, CRLF, a byte order mark and a last line without an end", arguments: 1...9)
  func ends(part: Int) throws {
    let text = "\u{FEFF}a\r\n\n中\nlast"
    #expect(texts(try lines(Array(text.utf8), part: part)) == ["1:a", "2:", "3:中", "4:last"])
    #expect(try lines([], part: part).isEmpty)
  }

  @Test("A line that is too long is read past and reported", arguments: [1, 7, 50, 1000])
  func tooLong(part: Int) throws {
    let bytes = Array("ok\n".utf8) + [UInt8](repeating: 0x61, count: 500) + Array("\nafter\n".utf8)
    #expect(texts(try lines(bytes, part: part)) == ["1:ok", "2!line_too_long", "3:after"])
    let unended = [UInt8](repeating: 0x61, count: 500)
    #expect(texts(try lines(unended, part: part)) == ["1!line_too_long"])
    #expect(texts(try lines([UInt8](repeating: 0x61, count: 100), part: part)).count == 1)
  }

  @Test("A line of any length takes little memory")
  func huge() throws {
    var reader = LineReader(Flood(bytes: 16 << 20), maximumLength: 1 << 20)
    let line = try reader.next()
    guard case .problem(let problem)? = line?.content else {
      Issue.record("it was kept")
      return
    }
    #expect(problem.code == "line_too_long")
    #expect(try reader.next() == nil)
  }
}

/// The same byte again and again.
private struct Flood: ByteSource {
  var bytes: Int
  private static let part = [UInt8](repeating: 0x61, count: 1 << 16)

  init(bytes: Int) { self.bytes = bytes }

  mutating func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Bool {
    guard bytes > 0 else { return false }
    #expect(buffer.count <= (1 << 20) + (1 << 17))
    buffer.append(contentsOf: Self.part)
    bytes -= Self.part.count
    return true
  }
}
