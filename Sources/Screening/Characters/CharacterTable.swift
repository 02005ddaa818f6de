/// What every scalar is to the search: a table of the first plane, and runs of the others.
///
/// It looks at memory that somebody else keeps: of a compiled lexicon, or of `shared`.
struct CharacterTable: Sendable {
  /// The infos of U+0000…U+FFFF.
  let plane: MemoryView<UInt32>
  /// The first scalars of runs above, ascending; a run ends where the next begins.
  let runs: MemoryView<UInt32>
  /// The infos of the runs; a root of `CharacterInfo.itself` means that each is its own.
  let runInfos: MemoryView<UInt32>
  /// Where the expansions end among their scalars.
  let expansionEnds: MemoryView<UInt32>
  /// The scalars of the expansions, one after the other, fully folded.
  let expansionScalars: MemoryView<UInt32>

  /// What a scalar is.
  @inline(__always)
  subscript(scalar: UInt32) -> CharacterInfo {
    if scalar < 0x10000 { return CharacterInfo(bits: plane[Int(scalar)]) }
    return distant(scalar)
  }

  @inline(never)
  private func distant(_ scalar: UInt32) -> CharacterInfo {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] <= scalar { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return CharacterInfo(itself: scalar) }
    var info = CharacterInfo(bits: runInfos[low - 1])
    if info.root == CharacterInfo.itself { info.root = scalar }
    return info
  }

  /// The scalars that a scalar stands for, where it stands for several.
  func expansion(_ info: CharacterInfo) -> MemoryView<UInt32> {
    let place = Int(info.root)
    guard place < expansionEnds.count else { return .empty }
    let start = place == 0 ? 0 : Int(expansionEnds[place - 1])
    let end = Int(expansionEnds[place])
    return expansionScalars.part(start, end)
  }
}

extension CharacterInfo {
  /// The root of a run whose scalars are each their own.
  static let itself: UInt32 = 0x1F_FFFF
}

extension CharacterTable {
  init(_ reader: inout SectionReader) {
    plane = reader.section(of: UInt32.self)
    runs = reader.section(of: UInt32.self)
    runInfos = reader.section(of: UInt32.self)
    expansionEnds = reader.section(of: UInt32.self)
    expansionScalars = reader.section(of: UInt32.self)
  }

  /// Whether the tables are as large as one another require.
  var isConsistent: Bool { plane.count == 0x10000 && runs.count == runInfos.count }

  /// The table that the executable works with, kept to the end of the process.
  static let shared = CharacterTable(keeping: .shared)

  private init(keeping builder: CharacterTableBuilder) {
    func kept(_ numbers: [UInt32]) -> MemoryView<UInt32> {
      let copy = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: numbers.count)
      _ = unsafe copy.initialize(from: numbers)
      return unsafe MemoryView(UnsafeBufferPointer(copy))
    }
    plane = kept(builder.plane)
    runs = kept(builder.runs)
    runInfos = kept(builder.runInfos)
    expansionEnds = kept(builder.expansionEnds)
    expansionScalars = kept(builder.expansionScalars)
  }
}

extension CharacterTableBuilder {
  func write(to writer: inout SectionWriter) {
    writer.add(plane)
    writer.add(runs)
    writer.add(runInfos)
    writer.add(expansionEnds)
    writer.add(expansionScalars)
  }
}
