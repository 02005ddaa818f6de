import Reporting
@testable import Screening

/// A lexicon of terms that matter for their words alone.
func lexicon(_ terms: [String], except exceptions: [String] = []) throws(Failure) -> Lexicon {
  try Lexicon(
    revision: "test",
    terms: terms.map { word throws(Failure) in
      try Term(word, category: .otherIllegal, severity: .review)
    },
    exceptions: exceptions.map { word throws(Failure) in try Exception(word) })
}

func screener(
  _ terms: [String], except exceptions: [String] = [],
  _ options: ScreeningOptions = ScreeningOptions()
) throws(Failure) -> Screener {
  Screener(try lexicon(terms, except: exceptions), options)
}

/// A screener for a single term that says itself how it is looked for.
func screener(
  _ term: String, mode: MatchMode = .word, steps: StepSet = .standard,
  _ options: ScreeningOptions = ScreeningOptions()
) throws(Failure) -> Screener {
  let term = try Term(
    term, category: .otherIllegal, severity: .review, mode: mode, steps: steps)
  return Screener(Lexicon(revision: "test", terms: [term]), options)
}

extension Screener {
  /// The findings in an item of any bytes, by one filter or the other.
  func findings(in bytes: [UInt8], usesVectors: Bool) -> [Finding] {
    var search = BlockSearch(self, usesVectors: usesVectors)
    var findings: [Finding] = []
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe search.screen(item: MemoryView(buffer)) { findings = $0 }
    }
    return findings
  }

  /// The findings in the lines of a text that is searched in blocks of some size, no line being longer.
  func findings(
    inLines text: [UInt8], blockSize: Int, usesVectors: Bool = PairFilter.canUseVectors
  ) -> [LineFinding] {
    var search = BlockSearch(self, usesVectors: usesVectors)
    let block = PaddedBytes(capacity: blockSize)
    var (read, line) = (0, 0)
    var findings: [LineFinding] = []
    while true {
      let added = unsafe block.fill { room in
        let part = text[read..<min(text.count, read + room.count)]
        unsafe room.copyBytes(from: part)
        return part.count
      }
      read += added
      let limit = read == text.count ? block.count : block.wholeLines
      var counted = 0
      search.search(block, upTo: limit, itemAt: { block.line(at: $0) }) { item, found in
        line += block.lineBreaks(in: counted..<item.lowerBound)
        counted = item.lowerBound
        findings += found.map { LineFinding(line: line, finding: $0) }
      }
      line += block.lineBreaks(in: counted..<limit)
      block.keep(from: limit)
      if read == text.count { return findings }
    }
  }
}

/// A finding in a line of a longer text.
struct LineFinding: Equatable {
  let line: Int
  let finding: Finding
}
