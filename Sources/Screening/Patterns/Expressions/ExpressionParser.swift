import Reporting

/// Reads regular expressions of the subset that is searched for in time linear in the text.
struct ExpressionParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  /// The most characters of an expression.
  static let maximumLength = 1000
  /// How deep groups may be nested.
  static let maximumDepth = 100
  /// How often a part may be repeated.
  private static let maximumRepetition = 100

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The expression that a text writes; throws what is wrong with it.
  static func parse(_ text: String) throws(Failure) -> ExpressionNode {
    let length = text.unicodeScalars.count
    guard length <= maximumLength else { throw tooLong(length) }
    var parser = ExpressionParser(text)
    let node = try parser.choice()
    guard parser.peek == nil else {
      throw ExpressionProblem.strayParenthesis.failure(at: parser.index)
    }
    guard !node.canBeEmpty else { throw matchesNothing }
    guard node.size <= ExpressionNode.maximumSize else { throw tooLarge }
    let undressing = Undressing(characters: .shared, steps: PatternText.steps)
    guard ExpressionProgram(node, undressing).steps.count <= ExpressionSteps.maximum else {
      throw tooEntangled
    }
    return node
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  private mutating func choice() throws(Failure) -> ExpressionNode {
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(Failure) -> ExpressionNode {
    var parts: [ExpressionNode] = []
    while let next = peek, next != "|", next != ")" {
      let start = index
      let part = try atom(next)
      parts.append(try repeated(part, from: start))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom(_ first: Unicode.Scalar) throws(Failure) -> ExpressionNode {
    let start = index
    index += 1
    switch first {
    case "(": return try group(from: start)
    case "[":
      let characters = try characterClass(from: start)
      return .characters(characters)
    case ".": return .characters(.any)
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "\\":
      switch try escape(from: start) {
      case .boundary: return .assertion(.boundary)
      case .kind(let kinds): return .characters(CharacterClass(kinds: kinds))
      case .scalar(let scalar): return .scalar(scalar)
      }
    case "*", "+", "?": throw ExpressionProblem.nothingToRepeat.failure(at: start)
    case "{": throw ExpressionProblem.badRepetition.failure(at: start)
    default: return .scalar(first.value)
    }
  }

  private mutating func group(from start: Int) throws(Failure) -> ExpressionNode {
    depth += 1
    guard depth <= Self.maximumDepth else { throw ExpressionProblem.tooDeep.failure(at: start) }
    if take("?"), !take(":") {
      let isLookBehind =
        peek == "<" && index + 1 < scalars.count && "=!".unicodeScalars.contains(scalars[index + 1])
      throw
        (peek == "=" || peek == "!" || isLookBehind
        ? ExpressionProblem.lookAround : .groupOption).failure(at: start)
    }
    let node = try choice()
    guard take(")") else { throw ExpressionProblem.openGroup.failure(at: start) }
    depth -= 1
    return node
  }

  /// A part with the repetition that follows it, if any does.
  private mutating func repeated(
    _ part: ExpressionNode, from start: Int
  ) throws(Failure) -> ExpressionNode {
    let sign = index
    guard let (least, most) = try repetition() else { return part }
    if case .assertion = part { throw ExpressionProblem.nothingToRepeat.failure(at: sign) }
    let next = index
    if try repetition() != nil { throw ExpressionProblem.repeatedTwice.failure(at: next) }
    return .repetition(part, least, most)
  }

  private mutating func repetition() throws(Failure) -> (Int, Int?)? {
    if take("?") { return (0, 1) }
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    let start = index
    guard take("{") else { return nil }
    guard let least = number() else { throw ExpressionProblem.badRepetition.failure(at: start) }
    var most: Int? = least
    if take(",") { most = peek == "}" ? nil : number() ?? -1 }
    guard take("}"), most.map({ $0 >= least && $0 > 0 }) ?? true else {
      throw ExpressionProblem.badRepetition.failure(at: start)
    }
    return (least, most)
  }

  /// A number of repetitions; nil where none stands here or it is too large.
  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek, (0x30...0x39).contains(digit.value) {
      value = (value ?? 0) * 10 + Int(digit.value - 0x30)
      index += 1
      if let value, value > Self.maximumRepetition { return nil }
    }
    return value
  }

  private static func tooLong(_ length: Int) -> Failure {
    Failure(
      .invalidInput, "pattern_too_long",
      Text(
        "an expression of \(length) characters is longer than \(maximumLength)",
        "表达式有 \(length) 个字符，超过上限 \(maximumLength)"),
      hint: Text("make several patterns of it", "请拆成几个模式"))
  }

  private static let tooLarge = Failure(
    .invalidInput, "pattern_too_large",
    Text(
      "with its repetitions written out the expression has more than \(ExpressionNode.maximumSize) parts",
      "展开重复后，表达式的部件超过 \(ExpressionNode.maximumSize) 个"),
    hint: Text(
      "lower the numbers of repetitions, or make several patterns of it",
      "请减少重复次数，或拆成几个模式"))

  private static let tooEntangled = Failure(
    .invalidInput, "pattern_too_large",
    Text(
      "in the expression more than \(ExpressionSteps.maximum) steps lead from one character to the next",
      "表达式中字符之间的衔接超过 \(ExpressionSteps.maximum) 种"),
    hint: Text(
      "repeat fewer parts that may be absent, or make several patterns of it",
      "请减少可省略部件的重复，或拆成几个模式"))

  private static let matchesNothing = Failure(
    .invalidInput, "pattern_matches_nothing",
    Text("the expression matches where nothing stands", "该表达式可匹配空文本"),
    hint: Text(
      "require at least one character, such as with + in place of *",
      "请至少要求一个字符，例如以 + 代替 *"))
}

extension ExpressionParser {
  /// What a backslash and what follows it stand for.
  private enum Escape {
    case scalar(UInt32)
    case kind(CharacterClass.Kinds)
    case boundary
  }

  private mutating func escape(from start: Int) throws(Failure) -> Escape {
    guard let scalar = peek else { throw ExpressionProblem.unknownEscape.failure(at: start) }
    index += 1
    switch scalar {
    case "d": return .kind(.digit)
    case "D": return .kind(.notDigit)
    case "w": return .kind(.word)
    case "W": return .kind(.notWord)
    case "s": return .kind(.space)
    case "S": return .kind(.notSpace)
    case "b": return .boundary
    case "t": return .scalar(0x09)
    case "n": return .scalar(0x0A)
    case "r": return .scalar(0x0D)
    case "0"..."9", "k": throw ExpressionProblem.backReference.failure(at: start)
    default:
      guard scalar.value < 0x80, CharacterWriting(of: scalar.value) == .other else {
        throw ExpressionProblem.unknownEscape.failure(at: start)
      }
      return .scalar(scalar.value)
    }
  }

  /// The rest of a class behind its bracket.
  private mutating func characterClass(from start: Int) throws(Failure) -> CharacterClass {
    var result = CharacterClass(isNegated: take("^"))
    var ranges: [ClosedRange<UInt32>] = []
    while peek != "]" {
      let place = index
      switch try classMember(start) {
      case .kind(let kinds): result.kinds.formUnion(kinds)
      case .boundary: throw ExpressionProblem.unknownEscape.failure(at: place)
      case .scalar(let first):
        let isRange = peek == "-" && index + 1 < scalars.count && scalars[index + 1] != "]"
        guard isRange else {
          ranges.append(first...first)
          continue
        }
        index += 1
        guard case .scalar(let last) = try classMember(start), first <= last else {
          throw ExpressionProblem.badRange.failure(at: place)
        }
        ranges.append(first...last)
      }
    }
    index += 1
    guard !ranges.isEmpty || !result.kinds.isEmpty else {
      throw ExpressionProblem.emptyClass.failure(at: start)
    }
    result.scalars = ScalarSet(ranges)
    return result
  }

  private mutating func classMember(_ start: Int) throws(Failure) -> Escape {
    guard let scalar = peek else { throw ExpressionProblem.openClass.failure(at: start) }
    let place = index
    index += 1
    return scalar == "\\" ? try escape(from: place) : .scalar(scalar.value)
  }
}
