/// The parts of an item inside which a finding does not count.
struct ExceptionCover {
  private let covered: [Occurrence]
  private let letters: [Letter]

  /// The parts that the exceptions of an index cover, and further occurrences of them.
  ///
  /// - Parameter patterned: What patterns found, over whose separators wildcards reach.
  init(
    _ index: PhraseIndex, in reading: inout ItemReading, and others: [Occurrence] = [],
    patterned: [Occurrence] = []
  ) {
    guard !index.isEmpty else {
      (covered, letters) = ([], [])
      return
    }
    letters = reading.letters()
    let hits = LetterSearch(letters, in: index).hits()
    let wildcards = ExceptionWildcards(index, letters, of: reading, patterned)
    covered = (reading.occurrences(of: hits, in: index) { $0 } + others)
      .map(wildcards.opened)
      .sorted(by: Occurrence.precedes)
  }

  /// Those of some ordered occurrences that no exception covers.
  func standing(_ found: [Occurrence]) -> [Occurrence] {
    standing(found) { $0.start..<$0.end }
  }

  /// Those of some ordered findings of patterns of which no exception covers all letters: the
  /// brackets, the plus sign or the slash at their ends may stand beyond it.
  func standing(patterned found: [Occurrence]) -> [Occurrence] {
    standing(found) { occurrence in
      let range = letters.places(in: occurrence.start..<occurrence.end)
      guard let first = range.first, let last = range.last else {
        return occurrence.start..<occurrence.end
      }
      return Int(letters[first].byte)..<Int(letters[last].end)
    }
  }

  private func standing(
    _ found: [Occurrence], _ extent: (Occurrence) -> Range<Int>
  ) -> [Occurrence] {
    guard !covered.isEmpty else { return found }
    var begun = covered[...]
    var reach = -1
    return found.filter { occurrence in
      let extent = extent(occurrence)
      while let exception = begun.first, exception.start <= extent.lowerBound {
        reach = max(reach, exception.end)
        begun.removeFirst()
      }
      return extent.upperBound > reach
    }
  }
}

extension [Letter] {
  /// The numbers of the letters that stand inside some bytes.
  func places(in bytes: Range<Int>) -> Range<Int> {
    let first = firstPlace { Int($0.byte) >= bytes.lowerBound }
    return first..<Swift.max(first, firstPlace { Int($0.end) > bytes.upperBound })
  }
}
