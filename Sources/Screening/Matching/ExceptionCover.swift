/// The parts of an item inside which a finding does not count.
struct ExceptionCover {
  private let covered: [Occurrence]

  /// The parts that the exceptions of an index cover, and further occurrences of them.
  init(_ index: PhraseIndex, in reading: inout ItemReading, and others: [Occurrence] = []) {
    guard !index.isEmpty else {
      covered = []
      return
    }
    let letters = reading.letters()
    let hits = LetterSearch(letters, in: index).hits()
    covered = (reading.occurrences(of: hits, in: index) { $0 } + others)
      .map { Self.opened($0, index.traits(of: $0.phrase), letters) }
      .sorted(by: Occurrence.precedes)
  }

  /// Those of some ordered occurrences that no exception covers.
  func standing(_ found: [Occurrence]) -> [Occurrence] {
    guard !covered.isEmpty else { return found }
    var begun = covered[...]
    var reach = -1
    return found.filter { occurrence in
      while let exception = begun.first, exception.start <= occurrence.start {
        reach = max(reach, exception.end)
        begun.removeFirst()
      }
      return occurrence.end > reach
    }
  }

  /// An occurrence with what its wildcards stand for.
  private static func opened(
    _ occurrence: Occurrence, _ traits: PhraseTraits, _ letters: [Letter]
  ) -> Occurrence {
    guard traits.isOpenBefore || traits.isOpenAfter else { return occurrence }
    var first = letters.firstPlace { Int($0.byte) >= occurrence.start }
    var last = letters.firstPlace { Int($0.end) > occurrence.end } - 1
    guard first <= last else { return occurrence }
    for _ in 0..<Exception.reach {
      if traits.isOpenBefore, first > 0, letters[first].gap == 0 { first -= 1 }
      if traits.isOpenAfter, last + 1 < letters.count, letters[last + 1].gap == 0 { last += 1 }
    }
    return Occurrence(
      phrase: occurrence.phrase, start: Int(letters[first].byte), end: Int(letters[last].end))
  }
}
