/// Where characters stand several times with no gap too wide in between: found out once, when it is
/// asked.
final class Stretches {
  private let letters: [Letter]
  private let gapLimit: Int
  private var ends: [Int32] = []

  init(_ letters: [Letter], gapLimit: Int) {
    (self.letters, self.gapLimit) = (letters, gapLimit)
  }

  /// Where those that begin with a letter end.
  func end(of place: Int) -> Int {
    if ends.isEmpty { find() }
    return Int(ends[place])
  }

  private func find() {
    ends = letters.indices.map { Int32(truncatingIfNeeded: $0 + 1) }
    for place in letters.indices.dropLast().reversed()
    where letters[place].folded == letters[place + 1].folded
      && Int(letters[place + 1].gap) <= gapLimit
    {
      ends[place] = ends[place + 1]
    }
  }
}
