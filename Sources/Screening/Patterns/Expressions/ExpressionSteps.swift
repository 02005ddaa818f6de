/// What the instructions of an expression come to: after each that takes a character, those that may
/// take the next.
///
/// Everything between is gone through once, here, and not at every character of a text.
struct ExpressionSteps: Sendable {
  /// What leads on from one instruction to another.
  struct Step: Hashable {
    /// The instruction that takes the next character, or the last, which accepts.
    let target: Int32
    /// What has to hold between the two characters.
    let conditions: Conditions
  }

  /// Some assertions.
  struct Conditions: OptionSet, Hashable {
    let rawValue: UInt8
    static let start = Conditions(rawValue: 1)
    static let end = Conditions(rawValue: 2)
    static let boundary = Conditions(rawValue: 4)
  }

  /// The most steps of an expression: no character of a text takes longer to read than to go through
  /// them all.
  static let maximum = 20_000

  private(set) var steps: [Step] = []
  /// Where the steps to each instruction's successors end; those to the first come before.
  private var ends: [Int] = []

  /// No steps.
  init() {}

  /// The steps of some instructions, or more than `maximum` of them.
  init(_ instructions: [ExpressionProgram.Instruction]) {
    var reached = Set<Step>()
    lead(from: 0, in: instructions, &reached)
    for (place, instruction) in instructions.enumerated() {
      switch instruction {
      case .scalar, .characters: lead(from: place + 1, in: instructions, &reached)
      case .assertion, .split, .jump, .accept: ends.append(steps.count)
      }
    }
  }

  /// How many there are.
  var count: Int { steps.count }

  /// The steps to the instructions that may take the first character.
  var first: Range<Int> { 0..<ends[0] }

  /// The steps after an instruction that took a character.
  @inline(__always)
  func following(_ instruction: Int) -> Range<Int> { ends[instruction]..<ends[instruction + 1] }

  /// Adds the steps from a place among the instructions on.
  private mutating func lead(
    from place: Int, in instructions: [ExpressionProgram.Instruction], _ reached: inout Set<Step>
  ) {
    reached.removeAll(keepingCapacity: true)
    var pending = [Step(target: Int32(place), conditions: [])]
    while let next = pending.popLast(), steps.count <= Self.maximum {
      guard reached.insert(next).inserted else { continue }
      func go(to target: Int, _ conditions: Conditions = []) {
        pending.append(
          Step(target: Int32(target), conditions: next.conditions.union(conditions)))
      }
      switch instructions[Int(next.target)] {
      case .scalar, .characters, .accept: steps.append(next)
      case .assertion(let assertion): go(to: Int(next.target) + 1, Conditions(assertion))
      case .split(let one, let other):
        go(to: one)
        go(to: other)
      case .jump(let target): go(to: target)
      }
    }
    ends.append(steps.count)
  }
}

extension ExpressionSteps.Conditions {
  init(_ assertion: ExpressionNode.Assertion) {
    self =
      switch assertion {
      case .start: .start
      case .end: .end
      case .boundary: .boundary
      }
  }

  /// What holds before a letter of a text, or at its end.
  init(at place: Int, of letters: [Letter]) {
    self = []
    if place == 0 { insert(.start) }
    if place == letters.count { insert(.end) }
    let isBehindWord = place > 0 && letters[place - 1].isInWord
    let isBeforeWord = place < letters.count && letters[place].isInWord
    if isBehindWord != isBeforeWord { insert(.boundary) }
  }
}
