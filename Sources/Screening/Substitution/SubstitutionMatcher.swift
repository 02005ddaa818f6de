/// Decides whether a term stands at a place of a text, some of its characters replaced by others, and
/// how far it reaches.
///
/// The characters of the term, or what stands for them, follow one another as `PhraseMatcher` has it:
/// with nothing in between but noise, at most `gapLimit` separators in a gap, and repetitions of a
/// character that belongs neither to those the term begins with nor to those it ends with, nor to a
/// number. To a first
/// or last character the repetitions that adjoin it belong too. A spelling at an end does not begin
/// or end inside a longer word, whatever the mode.
struct SubstitutionMatcher {
  /// What decides of terms whose characters are all their own.
  private let plain: PhraseMatcher
  private let text: SubstitutionLetters
  /// The steps that are undone.
  private let steps: StepSet

  /// A matcher that undoes some costly steps beside those that `plain` does.
  init(_ plain: PhraseMatcher, undoing costly: StepSet) {
    self.plain = plain
    text = SubstitutionLetters(plain.letters, steps: plain.steps, gapLimit: plain.gapLimit)
    steps = plain.steps.union(costly)
  }

  /// The letters of the text.
  var letters: [Letter] { plain.letters }

  /// An occurrence with what stands in it for each character of the term.
  struct Match {
    /// The numbers of its letters.
    let letters: Range<Int>
    let substitutes: [Substitute]
  }

  /// The occurrences of a term that begins at a place, in which something is replaced.
  func matches(of term: [Letter], _ traits: PhraseTraits, at place: Int) -> [Match] {
    var states = [State(end: place, parent: -1, substitute: nil, steps: [])]
    var level = states.indices
    let isStretchable = Self.stretchable(in: term)
    for (number, wanted) in term.enumerated() {
      let character = wanted.character
      for parent in level {
        let state = states[parent]
        let isCharacter =
          number > 0 && isStretchable[number - 1] && state.substitute?.isCharacter ?? false
        func follow(_ place: Int) {
          text.forEachSubstitute(for: wanted, character, at: place, steps) { substitute in
            let next = State(
              end: substitute.letters.upperBound, parent: parent, substitute: substitute,
              steps: state.steps.union(substitute.step))
            let isKnown = states[level.upperBound...].contains { $0.isSame(as: next) }
            if !isKnown { states.append(next) }
          }
        }
        if number == 0 {
          follow(place)
        } else {
          text.forEachContinuation(from: state.end, isCharacter: isCharacter, follow)
        }
      }
      level = level.upperBound..<states.count
      if level.isEmpty { return [] }
    }
    return level.compactMap { last in
      states[last].steps.isEmpty ? nil : match(Self.path(to: last, in: states), traits)
    }
  }

  private struct State {
    let end: Int
    let parent: Int
    let substitute: Substitute?
    let steps: StepSet

    /// Whether what follows is the same after both.
    func isSame(as other: State) -> Bool {
      end == other.end && steps == other.steps
        && substitute?.isCharacter == other.substitute?.isCharacter
    }
  }

  private static func path(to last: Int, in states: [State]) -> [Substitute] {
    var path: [Substitute] = []
    var place = last
    while place > 0, let substitute = states[place].substitute {
      path.append(substitute)
      place = states[place].parent
    }
    return path.reversed()
  }

  /// Which characters of a term may stand repeated inside an occurrence.
  private static func stretchable(in term: [Letter]) -> [Bool] {
    var runs: [CharacterRun] = []
    for letter in term { runs.append(letter.folded) }
    return runs.indices.flatMap { repeatElement(runs.isStretchable($0), count: runs[$0].count) }
  }

  private func match(_ substitutes: [Substitute], _ traits: PhraseTraits) -> Match? {
    let (first, last) = (substitutes[0], substitutes[substitutes.count - 1])
    var (start, end) = (first.letters.lowerBound, last.letters.upperBound)
    if first.isCharacter { start = plain.start(withRepetitionsFrom: start) }
    if last.isCharacter { end = plain.end(withRepetitionsUpTo: end) }
    let core = first.letters.lowerBound..<last.letters.upperBound
    let isBegun =
      !traits.isOpenBefore && (traits.mode == .word || first.step == .pinyin)
      && (plain.isInsideWord(at: start) || plain.isLongerNumber(core, from: start))
    let goesOn =
      !traits.isOpenAfter && (traits.mode == .word || last.step == .pinyin)
      && (plain.isInsideWord(at: end) || plain.isLongerNumber(core, upTo: end))
    return isBegun || goesOn ? nil : Match(letters: start..<end, substitutes: substitutes)
  }
}
