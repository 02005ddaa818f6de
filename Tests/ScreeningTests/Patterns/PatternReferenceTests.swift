import Screening
import Seeding
import Testing

/// Compares the search with one that tries every way, on expressions and texts so small that it can.
@Suite struct PatternReferenceTests {
  @Test("Random expressions match where trying every way matches", arguments: 1...8)
  func agrees(_ seed: Int) throws {
    var generator = SeededNumbers(seed: UInt64(seed))
    var trees: [String: Tree] = [:]
    while trees.count < 30 {
      let tree = Tree.random(depth: 3, using: &generator)
      if problem(tree.expression) == nil { trees[tree.expression] = tree }
    }
    let patterns = try trees.keys.map {
      try Pattern(name: $0, expression: $0, category: .otherIllegal)
    }
    let screener = Screener(
      Lexicon(revision: "test", terms: [], patterns: PatternSet(own: patterns)))
    for _ in 0..<60 {
      let text = text(using: &generator)
      let findings = screener.findings(in: String(text))
      for (expression, tree) in trees {
        let found = findings.filter { $0.term == expression }.map { $0.start..<$0.end }
        #expect(found == tree.matches(in: text), "\(expression) in \(String(text))")
      }
    }
  }

  private func text(using generator: inout SeededNumbers) -> [Character] {
    (0..<Int.random(in: 0...9, using: &generator)).map { _ in
      ["a", "a", "b", "b", "赌", " "][Int.random(in: 0..<6, using: &generator)]
    }
  }
}

/// An expression that tries every way.
private indirect enum Tree {
  case one(Character)
  case any
  case except(Character)
  case start
  case end
  case boundary
  case both(Tree, Tree)
  case either(Tree, Tree)
  case times(Tree, Int, Int?)

  static func random(depth: Int, using generator: inout SeededNumbers) -> Tree {
    let letter: Character = ["a", "b", "赌"][Int.random(in: 0..<3, using: &generator)]
    switch Int.random(in: depth == 0 ? 4..<12 : 0..<12, using: &generator) {
    case 0, 1:
      return .both(
        random(depth: depth - 1, using: &generator), random(depth: depth - 1, using: &generator))
    case 2:
      return .either(
        random(depth: depth - 1, using: &generator), random(depth: depth - 1, using: &generator))
    case 3:
      let least = Int.random(in: 0...2, using: &generator)
      let most =
        Bool.random(using: &generator)
        ? nil : max(1, least) + Int.random(in: 0...2, using: &generator)
      return .times(.either(random(depth: depth - 1, using: &generator), .one(letter)), least, most)
    case 4: return .any
    case 5: return .except(letter)
    case 6: return [.start, .end, .boundary][Int.random(in: 0..<3, using: &generator)]
    default: return .one(letter)
    }
  }

  var expression: String {
    switch self {
    case .one(let letter): String(letter)
    case .any: "."
    case .except(let letter): "[^\(letter)]"
    case .start: "^"
    case .end: "$"
    case .boundary: "\\b"
    case .both(let one, let other): "(\(one.expression)\(other.expression))"
    case .either(let one, let other): "(\(one.expression)|\(other.expression))"
    case .times(let tree, let least, let most):
      "(\(tree.expression)){\(least),\(most.map(String.init) ?? "")}"
    }
  }

  /// All places where it may end that begins at a place.
  func ends(in text: [Character], from place: Int) -> Set<Int> {
    let letter = place < text.count ? text[place] : nil
    switch self {
    case .one(let wanted): return letter == wanted ? [place + 1] : []
    case .any: return letter == nil ? [] : [place + 1]
    case .except(let other): return letter == nil || letter == other ? [] : [place + 1]
    case .start: return place == 0 ? [place] : []
    case .end: return place == text.count ? [place] : []
    case .boundary:
      let isWord = { (place: Int) in
        text.indices.contains(place) && ["a", "b"].contains(text[place])
      }
      return isWord(place - 1) == isWord(place) ? [] : [place]
    case .both(let one, let other):
      return one.ends(in: text, from: place).reduce(into: []) {
        $0.formUnion(other.ends(in: text, from: $1))
      }
    case .either(let one, let other):
      return one.ends(in: text, from: place).union(other.ends(in: text, from: place))
    case .times(let tree, let least, let most):
      var (ends, last): (Set<Int>, Set<Int>) = (least == 0 ? [place] : [], [place])
      for count in 1...(most ?? least + text.count + 1) {
        last = last.reduce(into: []) { $0.formUnion(tree.ends(in: text, from: $1)) }
        if count >= least { ends.formUnion(last) }
      }
      return ends
    }
  }

  func matches(in text: [Character]) -> [Range<Int>] {
    var (matches, place): ([Range<Int>], Int) = ([], 0)
    while place < text.count {
      if let end = ends(in: text, from: place).max(), end > place {
        matches.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return matches
  }
}
