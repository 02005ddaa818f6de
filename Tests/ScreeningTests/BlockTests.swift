@testable import Screening
import Seeding
import Testing

/// Neither how a text is cut into blocks nor where in a block something stands makes a difference.
@Suite struct BlockTests {
  @Test("Lines give the same by themselves and in blocks of any size", arguments: 1...3)
  func anyBlocks(_ seed: Int) throws {
    var sampling = try Sampling(seed: 1000 + seed)
    let lines = (0..<24).map { _ in sampling.text(upTo: 40).flatMap(\.bytes) }
    let expected = lines.enumerated().flatMap { line, bytes in
      sampling.screener.findings(in: bytes, usesVectors: false)
        .map { LineFinding(line: line, finding: $0) }
    }
    let text = Array(lines.joined(separator: [0x0A]))
    let longest = (lines.map(\.count).max() ?? 0) + 1
    for size in [longest, longest + 61, text.count + 100] {
      for usesVectors in [false, PairFilter.canUseVectors] {
        let found = sampling.screener.findings(
          inLines: text, blockSize: size, usesVectors: usesVectors)
        #expect(found == expected, "blocks of \(size) bytes")
      }
    }
  }

  private static let straddling = Result { try screener(["赌场网", "ab", "88", "𠮷利", "𠮷"]) }

  @Test(
    "A term is found wherever it stands to the end of a part",
    arguments: [
      "赌场网", "賭\u{200B}塲 網", "赌赌。场网网", "ａＢ", "⑧8", "𠮷利", "𠮷😀利", "𠮷", "八捌",
    ])
  func partBoundary(_ words: String) throws {
    let screener = try Self.straddling.get()
    for offset in -words.utf8.count - 64...2 {
      let filler = ["，", "x ", "字"][abs(offset) % 3]
      let start = Candidates.part + offset - 3 * filler.utf8.count
      let text =
        String(repeating: filler, count: (start - 1) / filler.utf8.count)
        + String(repeating: ".", count: (start - 1) % filler.utf8.count) + "\n"
        + String(repeating: filler, count: 3) + words + "。" + filler
      for usesVectors in offset % 8 == 0 ? [false, true] : [true] {
        let found = screener.findings(
          inLines: Array(text.utf8), blockSize: text.utf8.count + 1,
          usesVectors: usesVectors && PairFilter.canUseVectors)
        #expect(
          found.contains {
            $0.line == 1 && $0.finding.startByte == 3 * filler.utf8.count
              && $0.finding.text == words
          }, "\(offset) bytes from the end of a part")
      }
    }
  }

  @Test("Long texts of anything give the same by either filter", arguments: 1...2)
  func longTexts(_ seed: Int) throws {
    var sampling = try Sampling(seed: 2000 + seed)
    var bytes: [UInt8] = []
    while bytes.count < 5 * Candidates.part / 4 {
      bytes += sampling.text(upTo: 60).flatMap(\.bytes)
    }
    let found = sampling.screener.findings(in: bytes, usesVectors: false)
    #expect(found == sampling.screener.findings(in: bytes, usesVectors: PairFilter.canUseVectors))
  }

  @Test("Bytes at random do no harm and give the same by either filter", arguments: 1...2)
  func randomBytes(_ seed: Int) throws {
    var generator = SeededNumbers(seed: UInt64(seed))
    let screener = try Self.straddling.get()
    let pieces: [[UInt8]] = ["赌", "场", "网", "a", "B", "8", "⑧", "𠮷", "利"].map { Array($0.utf8) }
    for _ in 0..<150 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...80, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += pieces.randomElement(using: &generator) ?? []
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let found = screener.findings(in: bytes, usesVectors: false)
      #expect(found == screener.findings(in: bytes, usesVectors: PairFilter.canUseVectors))
      for finding in found {
        let part = bytes[finding.startByte..<finding.endByte]
        #expect(finding.text == String(decoding: part, as: UTF8.self))
        let before = String(decoding: bytes[..<finding.startByte], as: UTF8.self)
        #expect(before.unicodeScalars.count == finding.start)
        #expect(finding.text.unicodeScalars.count == finding.end - finding.start)
      }
    }
  }

  @Test("An item that is nowhere is passed over")
  func noItem() throws {
    let bytes = Array("赌场网 ab 赌场网".utf8)
    let block = PaddedBytes(capacity: bytes.count)
    _ = unsafe block.fill { room in
      unsafe room.copyBytes(from: bytes)
      return bytes.count
    }
    var search = BlockSearch(try Self.straddling.get())
    var items: [Range<Int>] = []
    search.search(block, upTo: block.count, itemAt: { $0 < 11 ? nil : 11..<bytes.count }) {
      item, _ in
      items.append(item)
    }
    #expect(items == [11..<bytes.count])
  }

  @Test("Many texts at once give what each gives alone, whether or not every one has to be read")
  func texts() throws {
    let texts = ["赌场", "", "平安", "网上赌", "场", "duchang赌 场\n赌场", "", "赌\r"]
    for steps in [StepSet.standard, .all] {
      let screener = try screener("赌场", steps: steps)
      #expect(screener.findings(inEach: texts) == texts.map { screener.findings(in: $0) })
    }
    #expect(try screener("赌场").findings(inEach: []).isEmpty)
  }
}
