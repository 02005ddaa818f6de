/// Where characters stand several times with nothing in between: found out once, when it is asked.
final class Repetitions {
  private let letters: [Letter]
  private var extents: [Range<Int32>] = []

  init(_ letters: [Letter]) {
    self.letters = letters
  }

  /// The letters that are the same as one and adjoin it, with itself.
  func extent(of place: Int) -> Range<Int> {
    if extents.isEmpty { find() }
    return Int(extents[place].lowerBound)..<Int(extents[place].upperBound)
  }

  private func find() {
    extents.reserveCapacity(letters.count)
    while extents.count < letters.count {
      let start = extents.count
      var end = start + 1
      while end < letters.count, letters[end].repeats(letters[end - 1]) { end += 1 }
      extents.append(contentsOf: repeatElement(Int32(start)..<Int32(end), count: end - start))
    }
  }
}
