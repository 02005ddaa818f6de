/// A regular expression as instructions, each of which takes a character or leads on to others, and as
/// the steps that come of them.
struct ExpressionProgram: Sendable {
  /// What to do next.
  enum Instruction: Equatable {
    /// Take a character that reads so, and go on.
    case scalar(UInt32)
    /// Take a character of the class with that number, and go on.
    case characters(Int)
    /// Go on where this holds.
    case assertion(ExpressionNode.Assertion)
    /// Go on both there and there.
    case split(Int, Int)
    /// Go on there.
    case jump(Int)
    /// The expression is satisfied.
    case accept
  }

  private(set) var instructions: [Instruction] = []
  private(set) var classes: [CharacterClass] = []
  /// What leads from one character to the next.
  private(set) var steps = ExpressionSteps()
  /// Classes of which one has a character in every match.
  let needed: [CharacterClass]

  /// The program of an expression, for texts of which some disguise is undone.
  init(_ expression: ExpressionNode, _ undressing: Undressing) {
    let node = expression.read(by: undressing)
    needed = node.needed ?? []
    emit(node)
    instructions.append(.accept)
    steps = ExpressionSteps(instructions)
  }

  /// Whether a text has anything that a match needs.
  func mayMatch(_ letters: [Letter]) -> Bool {
    letters.contains { letter in needed.contains { $0.contains(letter) } }
  }

  private mutating func emit(_ node: ExpressionNode) {
    switch node {
    case .scalar(let scalar): instructions.append(.scalar(scalar))
    case .characters(let characters):
      instructions.append(.characters(classes.count))
      classes.append(characters)
    case .assertion(let assertion): instructions.append(.assertion(assertion))
    case .sequence(let parts): for part in parts { emit(part) }
    case .choice(let parts): emit(choice: parts[...])
    case .repetition(let part, let least, let most): emit(part, least, most)
    }
  }

  private mutating func emit(choice parts: ArraySlice<ExpressionNode>) {
    guard let first = parts.first else { return }
    guard parts.count > 1 else { return emit(first) }
    let split = hold()
    emit(first)
    let jump = hold()
    instructions[split] = .split(split + 1, instructions.count)
    emit(choice: parts.dropFirst())
    instructions[jump] = .jump(instructions.count)
  }

  private mutating func emit(_ part: ExpressionNode, _ least: Int, _ most: Int?) {
    for _ in 0..<max(0, most == nil ? least - 1 : least) { emit(part) }
    guard let most else {
      let skip = least == 0 ? hold() : nil
      let start = instructions.count
      emit(part)
      instructions.append(.split(start, instructions.count + 1))
      if let skip { instructions[skip] = .split(start, instructions.count) }
      return
    }
    let skips = (least..<most).map { _ in
      let skip = hold()
      emit(part)
      return skip
    }
    for skip in skips { instructions[skip] = .split(skip + 1, instructions.count) }
  }

  /// The place of an instruction that is filled in later.
  private mutating func hold() -> Int {
    instructions.append(.accept)
    return instructions.count - 1
  }
}
