/// A part of a regular expression.
indirect enum ExpressionNode: Equatable, Sendable {
  /// One character, as it reads.
  case scalar(UInt32)
  /// One character out of many.
  case characters(CharacterClass)
  /// A place between characters.
  case assertion(Assertion)
  /// One part after the other.
  case sequence([ExpressionNode])
  /// One part or another.
  case choice([ExpressionNode])
  /// A part so many times; without an upper bound where it is nil.
  case repetition(ExpressionNode, Int, Int?)

  /// What holds at a place.
  enum Assertion: Equatable, Sendable {
    /// The text begins: `^`.
    case start
    /// The text ends: `$`.
    case end
    /// A word or number begins or ends: `\b`.
    case boundary
  }

  /// The most instructions an expression may take.
  static let maximumSize = 2000

  /// How many instructions it takes, counted up to one more than `maximumSize`.
  var size: Int {
    let size =
      switch self {
      case .scalar, .characters, .assertion: 1
      case .sequence(let parts): parts.reduce(0) { $0 + $1.size }
      case .choice(let parts): parts.reduce(2 * parts.count - 2) { $0 + $1.size }
      case .repetition(let part, let least, let most?):
        least * part.size + (most - least) * (part.size + 1)
      case .repetition(let part, let least, nil):
        max(1, least) * part.size + 1 + (least == 0 ? 1 : 0)
      }
    return min(size, Self.maximumSize + 1)
  }

  /// Whether it can be satisfied without a character.
  var canBeEmpty: Bool {
    switch self {
    case .scalar, .characters: false
    case .assertion: true
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .choice(let parts): parts.contains(where: \.canBeEmpty)
    case .repetition(let part, let least, _): least == 0 || part.canBeEmpty
    }
  }

  /// Classes of which one has a character in every text that satisfies the expression, the tellingest
  /// that are easily seen; nil where nothing is needed.
  var needed: [CharacterClass]? {
    switch self {
    case .scalar(let scalar): [.only(scalar)]
    case .characters(let characters): [characters]
    case .assertion: nil
    case .sequence(let parts):
      parts.compactMap(\.needed).min { $0.breadth < $1.breadth }
    case .choice(let parts):
      parts.reduce([]) { all, part in
        guard let all, let needed = part.needed else { return nil }
        return all + needed
      }
    case .repetition(let part, let least, _): least == 0 ? nil : part.needed
    }
  }
}

extension ExpressionNode {
  /// The expression as it is found in texts of which some disguise is undone.
  func read(by undressing: Undressing) -> ExpressionNode {
    switch self {
    case .scalar(let scalar):
      let info = undressing.characters[scalar]
      guard !(info.isZeroWidth && undressing.steps.contains(.zeroWidth)) else {
        return .sequence([])
      }
      return .sequence(undressing.folded(scalar, info).map { .scalar($0) })
    case .characters(let characters): return .characters(characters.closed(under: undressing))
    case .assertion: return self
    case .sequence(let parts): return .sequence(parts.map { $0.read(by: undressing) })
    case .choice(let parts): return .choice(parts.map { $0.read(by: undressing) })
    case .repetition(let part, let least, let most):
      return .repetition(part.read(by: undressing), least, most)
    }
  }
}

extension [CharacterClass] {
  fileprivate var breadth: Int { reduce(0) { $0 + $1.breadth } }
}
