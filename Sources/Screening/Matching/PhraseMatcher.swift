/// Decides whether a phrase stands at a place of a text, and how far it reaches.
///
/// A phrase stands where its characters follow one another with nothing between them but what is
/// undone: noise, at most `gapLimit` separators in a gap, and repetitions of what was just read, unless
/// that is a digit of a number. Of
/// a repeated first or last character as many as the phrase has are counted to it, and all that
/// adjoin them belong to the occurrence too.
struct PhraseMatcher {
  /// The letters of the text.
  let letters: [Letter]
  /// The steps that are undone.
  let steps: StepSet
  /// The most separators in a gap.
  let gapLimit: Int

  private let repetitions: Repetitions

  init(letters: [Letter], steps: StepSet, gapLimit: Int) {
    self.letters = letters
    self.steps = steps
    self.gapLimit = gapLimit
    repetitions = Repetitions(letters)
  }

  /// Hands over the occurrences of a phrase in which the letter at a place follows another than
  /// itself, or is the last of those that begin it; for a phrase of one character, all in which it
  /// takes part.
  func forEachOccurrence(
    of phrase: [CharacterRun], _ traits: PhraseTraits, through place: Int,
    _ body: (Range<Int>) -> Void
  ) {
    guard let first = phrase.first else { return }
    if phrase.count == 1 { return forEachOccurrence(of: first, traits, through: place, body) }
    forEachOccurrence(of: phrase, traits, turningAt: place, body)
    if first.scalar == letters[place].folded {
      forEachOccurrence(of: phrase, traits, turningAt: place + 1, body)
    }
  }

  private func forEachOccurrence(
    of phrase: [CharacterRun], _ traits: PhraseTraits, turningAt place: Int,
    _ body: (Range<Int>) -> Void
  ) {
    guard place > 0, place < letters.count, Int(letters[place].gap) <= gapLimit else { return }
    for second in 1..<phrase.count
    where phrase[second].scalar == letters[place].folded
      && phrase[second - 1].scalar == letters[place - 1].folded
    {
      guard let start = start(of: phrase, before: place, in: second - 1),
        let end = end(of: phrase, from: place, in: second),
        let range = whole(start..<end, traits)
      else { continue }
      body(range)
    }
  }

  private func forEachOccurrence(
    of run: CharacterRun, _ traits: PhraseTraits, through place: Int, _ body: (Range<Int>) -> Void
  ) {
    guard letters[place].folded == run.scalar else { return }
    var (first, end) = (place, place + 1)
    while place - first < run.count - 1, first > 0, follows(first, letters[first - 1].folded),
      letters[first - 1].folded == run.scalar
    {
      first -= 1
    }
    while end - place < run.count, end < letters.count, follows(end, run.scalar) { end += 1 }
    guard end - first >= run.count else { return }
    for start in first...end - run.count {
      if let range = whole(start..<start + run.count, traits) { body(range) }
    }
  }

  /// Where the first of the characters begins that end before a place with the run of that number.
  private func start(of phrase: [CharacterRun], before place: Int, in last: Int) -> Int? {
    var start = place
    for index in stride(from: last, through: 0, by: -1) {
      let run = phrase[index]
      var count = 0
      while start > 0, letters[start - 1].folded == run.scalar,
        start == place || Int(letters[start].gap) <= gapLimit, index > 0 || count < run.count
      {
        start -= 1
        count += 1
      }
      guard isEnough(count, of: phrase, index) else { return nil }
    }
    return start
  }

  /// Where the last of the characters ends that begin at a place with the run of that number.
  private func end(of phrase: [CharacterRun], from place: Int, in first: Int) -> Int? {
    var end = place
    for index in first..<phrase.count {
      let run = phrase[index]
      let isOuter = index == phrase.count - 1
      var count = 0
      while end < letters.count,
        end == place ? letters[end].folded == run.scalar : follows(end, run.scalar),
        !isOuter || count < run.count
      {
        end += 1
        count += 1
      }
      guard isEnough(count, of: phrase, index) else { return nil }
    }
    return end
  }

  private func isEnough(_ count: Int, of phrase: [CharacterRun], _ index: Int) -> Bool {
    count == phrase[index].count
      || count > phrase[index].count && steps.contains(.repeat) && phrase.isStretchable(index)
  }

  private func follows(_ place: Int, _ scalar: UInt32) -> Bool {
    letters[place].folded == scalar && Int(letters[place].gap) <= gapLimit
  }

  /// The occurrence with the repetitions that adjoin it; nil where a word or a number goes on.
  private func whole(_ core: Range<Int>, _ traits: PhraseTraits) -> Range<Int>? {
    let start = start(withRepetitionsFrom: core.lowerBound)
    let end = end(withRepetitionsUpTo: core.upperBound)
    guard traits.mode == .word else { return start..<end }
    let isBegun =
      !traits.isOpenBefore && (isInsideWord(at: start) || isLongerNumber(core, from: start))
    let goesOn = !traits.isOpenAfter && (isInsideWord(at: end) || isLongerNumber(core, upTo: end))
    return isBegun || goesOn ? nil : start..<end
  }

  /// Where the repetitions begin that adjoin the letter at a place, or that letter itself.
  func start(withRepetitionsFrom place: Int) -> Int {
    guard steps.contains(.repeat), place > 0, letters[place].repeats(letters[place - 1]) else {
      return place
    }
    return repetitions.extent(of: place).lowerBound
  }

  /// Where the repetitions end that adjoin the letter before a place, or that letter itself.
  func end(withRepetitionsUpTo place: Int) -> Int {
    guard steps.contains(.repeat), place < letters.count, letters[place].repeats(letters[place - 1])
    else { return place }
    return repetitions.extent(of: place).upperBound
  }

  /// Whether a word or a number goes on between a place and the letter before.
  func isInsideWord(at place: Int) -> Bool {
    place > 0 && place < letters.count
      && (letters[place].continues(letters[place - 1]) || isPoint(at: place - 1)
        || isPoint(at: place))
  }

  /// Whether a point between two digits is read at a place.
  private func isPoint(at place: Int) -> Bool {
    letters[place].isPoint && place > 0 && place + 1 < letters.count
      && letters[place + 1].isPointed(like: letters[place - 1])
  }
}

/// A character as often as it stands in a row.
struct CharacterRun: Equatable {
  let scalar: UInt32
  var count: Int
}

extension [CharacterRun] {
  /// Adds a character behind those there are.
  mutating func append(_ scalar: UInt32) {
    if last?.scalar == scalar {
      self[count - 1].count += 1
    } else {
      append(CharacterRun(scalar: scalar, count: 1))
    }
  }
}
