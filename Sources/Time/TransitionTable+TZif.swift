import Reporting

/// Why bytes are no usable TZif file.
struct TZifProblem: Error {
  let reason: Text

  static let truncated = TZifProblem(reason: Text("it is cut off", "内容不完整"))
  static let notTZif = TZifProblem(
    reason: Text("it is no TZif file of version 2 or later", "不是第 2 版及以上的 TZif 文件"))
  static let inconsistent = TZifProblem(
    reason: Text("its tables contradict each other", "其中的表自相矛盾"))
  static let leapSeconds = TZifProblem(reason: Text("it counts leap seconds", "其中计入闰秒"))
  static let footer = TZifProblem(
    reason: Text("the rule at its end is malformed", "末尾的规则格式有误"))
}

extension TransitionTable {
  /// Reads a TZif file (RFC 8536, 3): skips the block of 32-bit times, reads the one of 64-bit
  /// times and the rule in the footer.
  init(tzif bytes: [UInt8]) throws(TZifProblem) {
    var reader = TZifReader(bytes)
    let old = try reader.header()
    try reader.skip(old.byteCount(timeSize: 4))
    let header = try reader.header()
    guard header.leaps == 0 else { throw .leapSeconds }
    guard header.types > 0, header.types <= 256 else { throw .inconsistent }
    let times = try reader.integers(header.times, size: 8)
    let types = try reader.integers(header.times, size: 1)
    let typeOffsets = try reader.typeOffsets(header.types)
    try reader.skip(header.byteCountAfterTypes)
    guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }),
      types.allSatisfy({ typeOffsets.indices.contains($0) })
    else { throw .inconsistent }
    self.init(
      times: times, offsets: typeOffsets.prefix(1) + types.map { typeOffsets[$0] },
      rule: try reader.footer())
  }
}

/// The counts in the header of a data block.
private struct TZifHeader {
  let (universals, standards, leaps): (Int, Int, Int)
  let (times, types, characters): (Int, Int, Int)

  func byteCount(timeSize: Int) -> Int {
    times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standards
      + universals
  }

  var byteCountAfterTypes: Int { characters + standards + universals }
}

private struct TZifReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func take(_ count: Int) throws(TZifProblem) -> ArraySlice<UInt8> {
    guard count <= rest.count else { throw .truncated }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func skip(_ count: Int) throws(TZifProblem) {
    _ = try take(count)
  }

  mutating func integer(size: Int) throws(TZifProblem) -> Int {
    try take(size).reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func integers(_ count: Int, size: Int) throws(TZifProblem) -> [Int] {
    guard count * size <= rest.count else { throw .truncated }
    var values: [Int] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try integer(size: size)) }
    return values
  }

  mutating func header() throws(TZifProblem) -> TZifHeader {
    let start = try take(20)
    guard start.starts(with: "TZif".utf8), start[start.startIndex + 4] >= 0x32 else {
      throw .notTZif
    }
    let counts = try integers(6, size: 4)
    return TZifHeader(
      universals: counts[0], standards: counts[1], leaps: counts[2], times: counts[3],
      types: counts[4], characters: counts[5])
  }

  /// The offsets of the local time types; each also has a daylight flag and an abbreviation.
  mutating func typeOffsets(_ count: Int) throws(TZifProblem) -> [Int] {
    var offsets: [Int] = []
    for _ in 0..<count {
      let offset = Int(Int32(truncatingIfNeeded: try integer(size: 4)))
      try skip(2)
      guard abs(offset) <= 26 * 3600 else { throw .inconsistent }
      offsets.append(offset)
    }
    return offsets
  }

  /// The rule between two line feeds; nil where there is none.
  mutating func footer() throws(TZifProblem) -> DaylightRule? {
    guard try integer(size: 1) == 0x0A, let end = rest.firstIndex(of: 0x0A) else {
      throw .truncated
    }
    let text = rest[..<end]
    guard !text.isEmpty else { return nil }
    guard let rule = DaylightRule(tzString: text) else { throw .footer }
    return rule
  }
}
