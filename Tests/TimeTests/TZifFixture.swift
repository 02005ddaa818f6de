import Time

/// A small TZif file (RFC 8536), byte by byte.
struct TZifFixture {
  var offsets: [Int32]
  var transitions: [(time: Int64, type: UInt8)] = []
  var footer: String
  var version: UInt8 = 0x32
  var leaps: [(time: Int64, total: Int32)] = []

  var bytes: [UInt8] {
    let old =
      header(times: 0, types: 1, characters: 4, leaps: 0) + [0, 0, 0, 0, 0, 0] + abbreviation
    var new = header(
      times: transitions.count, types: offsets.count, characters: 4, leaps: leaps.count)
    for transition in transitions { new += bigEndian(transition.time) }
    for transition in transitions { new.append(transition.type) }
    for offset in offsets { new += bigEndian(offset) + [0, 0] }
    new += abbreviation
    for leap in leaps { new += bigEndian(leap.time) + bigEndian(leap.total) }
    return old + new + Array("\n\(footer)\n".utf8)
  }

  func zone(_ name: String = "Test/Zone") throws(TimeProblem) -> Zone {
    try Zone(name: name, tzif: bytes)
  }

  private var abbreviation: [UInt8] { Array("TST\0".utf8) }

  private func header(times: Int, types: Int, characters: Int, leaps: Int) -> [UInt8] {
    let counts = [0, 0, leaps, times, types, characters].flatMap { bigEndian(Int32($0)) }
    return Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15) + counts
  }

  private func bigEndian(_ number: some FixedWidthInteger & Sendable) -> [UInt8] {
    stride(from: number.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: number >> $0)
    }
  }
}

func instant(_ text: String) throws(TimeProblem) -> Instant {
  try Instant(parsing: text)
}

func day(_ text: String) throws(TimeProblem) -> CalendarDay {
  try CalendarDay(parsing: text)
}

/// What reading something throws; nil where it can be read.
func problem<Value>(_ body: () throws -> Value) -> TimeProblem? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? TimeProblem
  }
}
