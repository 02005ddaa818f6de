/// A search that tries every term at every place of a text made of `Sign`s, letter by letter.
///
/// It follows the definition alone, knows nothing of pairs, runs of repetitions or compiled tables,
/// and takes its time.
struct Reference {
  struct Term {
    let signs: [Sign]
    var steps: Set<String> = Reference.steps
    var isAnywhere = false
    var isOpenBefore = false
    var isOpenAfter = false

    var text: String {
      var text = ""
      text.unicodeScalars.append(contentsOf: signs.compactMap(\.scalar))
      return text
    }
  }

  /// What is found, by the number of the term.
  struct Match: Hashable, CustomStringConvertible {
    let term: Int
    let start: Int
    let end: Int
    let steps: [String]

    var description: String { "\(term) \(start)..<\(end) \(steps)" }
  }

  /// The steps that are undone unless told otherwise, in their order.
  static let ordered = [
    "case", "width", "compatibility", "numeral", "simplified", "zero_width", "separator", "repeat",
  ]
  static let steps = Set(ordered)

  let terms: [Term]
  let exceptions: [Term]
  var without: Set<String> = []
  var gapLimit = 3

  /// What stands in a text, ordered by start, end, then term.
  func matches(in text: [Sign]) -> [Match] {
    let cleared = exceptions.flatMap { exception in
      places(of: exception, undoing: Self.steps, in: text)
        .map { opened($0, exception, text) }
    }
    let found = terms.indices.flatMap { number in
      let steps = terms[number].steps.subtracting(without)
      return places(of: terms[number], undoing: steps, in: text).map { place in
        let naming = ReferenceNaming(term: terms[number].signs, text: text, steps: steps)
        let taken = naming.steps(in: place)
        return Match(
          term: number, start: place.lowerBound, end: place.upperBound,
          steps: Self.ordered.filter(taken.contains))
      }
    }
    return found.filter { match in
      !cleared.contains { $0.lowerBound <= match.start && match.end <= $0.upperBound }
    }.sorted { ($0.start, $0.end, $0.term) < ($1.start, $1.end, $1.term) }
  }

  private func places(
    of term: Term, undoing steps: Set<String>, in text: [Sign]
  ) -> Set<Range<Int>> {
    let letters = ReferenceLetter.read(text, undoing: steps)
    let wanted = ReferenceLetter.read(term.signs, undoing: steps).map(\.value)
    let isUndone = steps.contains("repeat")
    var places: Set<Range<Int>> = []
    for start in letters.indices where letters[start].value == wanted.first {
      for end in ends(of: wanted, after: start, in: letters, isUndone, matched: 1) {
        var (first, last) = (start, end)
        while isUndone, first > 0, letters[first].isCopy(of: letters[first - 1]) { first -= 1 }
        while isUndone, last + 1 < letters.count, letters[last + 1].isCopy(of: letters[last]) {
          last += 1
        }
        let isBegun =
          isInside(letters, at: first)
          || first < start && isVariedNumber(letters[start...end])
        let goesOn =
          isInside(letters, at: last + 1)
          || last > end && isVariedNumber(letters[start...end].reversed())
        guard term.isAnywhere || (!isBegun || term.isOpenBefore) && (!goesOn || term.isOpenAfter)
        else { continue }
        places.insert(letters[first].sign..<letters[last].sign + 1)
      }
    }
    return places
  }

  /// Whether a word or a number goes on at a place, a number over a point that is read as well.
  private func isInside(_ letters: [ReferenceLetter], at place: Int) -> Bool {
    guard place > 0, place < letters.count else { return false }
    if letters[place].continues(letters[place - 1]) { return true }
    return [place - 1, place].contains { point in
      letters[point].isPoint && point > 0 && point + 1 < letters.count
        && letters[point + 1].isArabicDigit(of: letters[point - 1])
    }
  }

  /// Whether letters begin with different digits of a number.
  private func isVariedNumber(_ letters: some Collection<ReferenceLetter>) -> Bool {
    guard let first = letters.first, let other = letters.first(where: { $0.value != first.value })
    else { return false }
    return first.isDigit(of: other)
  }

  /// The letters at which a term may end, some of whose letters are matched, the last of them by the
  /// letter before.
  private func ends(
    of wanted: [Unicode.Scalar], after place: Int, in letters: [ReferenceLetter], _ isUndone: Bool,
    matched: Int
  ) -> Set<Int> {
    if matched == wanted.count { return [place] }
    let next = place + 1
    guard next < letters.count, letters[next].gap <= gapLimit else { return [] }
    var ends: Set<Int> = []
    if letters[next].value == wanted[matched] {
      ends.formUnion(
        self.ends(of: wanted, after: next, in: letters, isUndone, matched: matched + 1))
    }
    let isOuter =
      wanted[..<matched].allSatisfy { $0 == wanted[matched - 1] }
      || wanted[matched...].allSatisfy { $0 == wanted[matched - 1] }
    if isUndone, !isOuter, !Self.isInNumber(wanted, matched - 1),
      letters[next].value == wanted[matched - 1]
    {
      ends.formUnion(self.ends(of: wanted, after: next, in: letters, isUndone, matched: matched))
    }
    return ends
  }

  /// Whether a letter is a digit whose nearest other on either side is one too.
  private static func isInNumber(_ letters: [Unicode.Scalar], _ place: Int) -> Bool {
    let digits = Unicode.Scalar("0")..."9"
    let own = letters[place]
    let others = [
      letters[..<place].last { $0 != own }, letters[(place + 1)...].first { $0 != own },
    ]
    return digits.contains(own) && others.contains { $0.map(digits.contains) ?? false }
  }

  /// A place with what the wildcards of its exception stand for, over gaps as wide as those by which
  /// the exception is in disguise, and of the same separators.
  private func opened(_ place: Range<Int>, _ term: Term, _ text: [Sign]) -> Range<Int> {
    let letters = ReferenceLetter.read(text, undoing: Self.steps)
    guard let first = letters.firstIndex(where: { $0.sign >= place.lowerBound }),
      let last = letters.lastIndex(where: { $0.sign < place.upperBound })
    else { return place }
    var (start, end) = (first, last)
    let own = ReferenceLetter.read(term.signs, undoing: Self.steps).dropFirst()
    let inner = Array((first...last).dropFirst())
    let count = inner.map { letters[$0].gap }.reduce(0, +)
    let isSetApart = count > own.map(\.gap).reduce(0, +)
    let separators = { (place: Int) in
      let (before, after) = (letters[place - 1].sign, letters[place].sign)
      return Set((before..<after).map { text[$0] }.filter(Sign.separators.contains))
    }
    let known = Set(inner.flatMap(separators))
    let reaches = { (place: Int) in
      letters[place].gap == 0
        || isSetApart && inner.contains { letters[$0].gap >= letters[place].gap }
          && separators(place).isSubset(of: known)
    }
    for _ in 0..<8 {
      if term.isOpenBefore, start > 0, reaches(start) { start -= 1 }
      if term.isOpenAfter, end + 1 < letters.count, reaches(end + 1) { end += 1 }
    }
    return letters[start].sign..<letters[end].sign + 1
  }
}
