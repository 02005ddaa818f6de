/// Finds all leftmost-longest matches of an expression that do not overlap, in time linear in the
/// text.
///
/// Threads run through the text abreast, one character at a time (K. Thompson, Regular expression
/// search algorithm, CACM 11/6, 1968), each knowing where it began. They are kept in the order of
/// their beginnings, and where two are at the same instruction only the one that began first goes on:
/// whatever the other could find would be overridden by it. So there are never more threads than
/// instructions, and no text is read twice: a match stands until a thread that began no later
/// finds one that overrides it, while the search for the next goes on behind it.
struct ExpressionSearch {
  private let program: ExpressionProgram
  private let letters: [Letter]
  private var threads: [Thread] = []
  private var next: [Thread] = []
  private var matches: [Range<Int>] = []
  /// The last place at which each instruction was reached, plus one.
  private var reached: [Int]

  private typealias Conditions = ExpressionSteps.Conditions

  private struct Thread {
    let instruction: Int
    let start: Int
  }

  private init(_ program: ExpressionProgram, in letters: [Letter]) {
    self.program = program
    self.letters = letters
    reached = Array(repeating: 0, count: program.instructions.count)
  }

  /// The matches, as numbers of letters.
  static func matches(of program: ExpressionProgram, in letters: [Letter]) -> [Range<Int>] {
    guard program.mayMatch(letters) else { return [] }
    var search = ExpressionSearch(program, in: letters)
    for place in letters.indices { search.step(at: place) }
    return search.matches
  }

  private mutating func step(at place: Int) {
    follow(program.steps.first, from: place, at: place, Conditions(at: place, of: letters))
    swap(&threads, &next)
    next.removeAll(keepingCapacity: true)
    let conditions = Conditions(at: place + 1, of: letters)
    for thread in threads where takes(thread.instruction, letters[place]) {
      if let last = matches.last, last.upperBound == place + 1, thread.start > last.lowerBound {
        break
      }
      let steps = program.steps.following(thread.instruction)
      if follow(steps, from: thread.start, at: place + 1, conditions) {
        settle(thread.start..<place + 1)
      }
    }
  }

  private func takes(_ instruction: Int, _ letter: Letter) -> Bool {
    switch program.instructions[instruction] {
    case .scalar(let scalar): letter.folded == scalar
    case .characters(let number): program.classes[number].contains(letter)
    case .assertion, .split, .jump, .accept: false
    }
  }

  /// Adds the threads that steps lead to; tells whether the expression is satisfied.
  @discardableResult
  private mutating func follow(
    _ steps: Range<Int>, from start: Int, at place: Int, _ holding: Conditions
  ) -> Bool {
    var accepts = false
    for number in steps {
      let step = program.steps.steps[number]
      let target = Int(step.target)
      guard reached[target] != place + 1, step.conditions.isSubset(of: holding) else { continue }
      reached[target] = place + 1
      if target == reached.count - 1 {
        accepts = true
      } else {
        next.append(Thread(instruction: target, start: start))
      }
    }
    return accepts
  }

  /// Takes in a match, which overrides those that did not begin before it.
  private mutating func settle(_ match: Range<Int>) {
    while let last = matches.last, last.lowerBound >= match.lowerBound { matches.removeLast() }
    matches.append(match)
  }
}
