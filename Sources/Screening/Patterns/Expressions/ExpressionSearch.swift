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
  private var matches: [Range<Int>] = []
  /// The last place at which each instruction was reached, plus one.
  private var reached: [Int]
  private var pending: [Int] = []

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
    _ = reach(0, from: place, at: place)
    let before = threads
    threads.removeAll(keepingCapacity: true)
    for thread in before where takes(thread.instruction, letters[place]) {
      if let last = matches.last, last.upperBound == place + 1, thread.start > last.lowerBound {
        break
      }
      let accepts = reach(thread.instruction + 1, from: thread.start, at: place + 1)
      if accepts { settle(thread.start..<place + 1) }
    }
  }

  private func takes(_ instruction: Int, _ letter: Letter) -> Bool {
    switch program.instructions[instruction] {
    case .scalar(let scalar): letter.folded == scalar
    case .characters(let number): program.classes[number].contains(letter)
    case .assertion, .split, .jump, .accept: false
    }
  }

  /// Adds the threads that an instruction leads to; tells whether the expression is satisfied.
  private mutating func reach(_ instruction: Int, from start: Int, at place: Int) -> Bool {
    var accepts = false
    pending.append(instruction)
    while let next = pending.popLast() {
      guard reached[next] != place + 1 else { continue }
      reached[next] = place + 1
      switch program.instructions[next] {
      case .scalar, .characters: threads.append(Thread(instruction: next, start: start))
      case .assertion(let assertion): if holds(assertion, at: place) { pending.append(next + 1) }
      case .split(let one, let other): pending += [other, one]
      case .jump(let target): pending.append(target)
      case .accept: accepts = true
      }
    }
    return accepts
  }

  private func holds(_ assertion: ExpressionNode.Assertion, at place: Int) -> Bool {
    switch assertion {
    case .start: place == 0
    case .end: place == letters.count
    case .boundary:
      (place > 0 && letters[place - 1].isInWord)
        != (place < letters.count && letters[place].isInWord)
    }
  }

  /// Takes in a match, which overrides those that did not begin before it.
  private mutating func settle(_ match: Range<Int>) {
    while let last = matches.last, last.lowerBound >= match.lowerBound { matches.removeLast() }
    matches.append(match)
  }
}
