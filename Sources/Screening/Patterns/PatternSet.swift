/// What is looked for beside the terms of a lexicon: some of what the executable recognises itself,
/// and expressions of the operator's.
public struct PatternSet: Sendable, Equatable {
  /// What the executable recognises.
  public let builtIn: Set<BuiltInPattern>
  /// The operator's own, ordered by name, severity, category and expression, each once.
  public let own: [Pattern]

  /// A set of patterns; without any unless told.
  public init(builtIn: Set<BuiltInPattern> = [], own: [Pattern] = []) {
    self.builtIn = builtIn
    self.own = own.sorted { Phrase.precedes($0.line, $1.line) }.reduce(into: []) { kept, pattern in
      if kept.last != pattern { kept.append(pattern) }
    }
  }

  /// Everything that the executable recognises.
  public static let allBuiltIn = PatternSet(builtIn: Set(BuiltInPattern.allCases))

  /// Whether it looks for nothing.
  public var isEmpty: Bool { builtIn.isEmpty && own.isEmpty }

  /// What either of two sets looks for.
  public func union(_ other: PatternSet) -> PatternSet {
    PatternSet(builtIn: builtIn.union(other.builtIn), own: own + other.own)
  }

  /// Those whose findings are of some categories.
  func filtered(_ isChosen: (Category) -> Bool) -> PatternSet {
    PatternSet(
      builtIn: builtIn.filter { isChosen($0.category) }, own: own.filter { isChosen($0.category) })
  }
}

extension PatternSet {
  /// The set in lines: the slugs of the built-in ones, separated by spaces, then each of the own.
  var listing: String {
    let slugs = builtIn.map(\.rawValue).sorted().joined(separator: " ")
    return ([slugs] + own.map(\.line)).joined(separator: "\n")
  }

  /// The set that such lines tell of; nil where one of them cannot be read.
  init?(listing: String) {
    let lines = listing.split(separator: "\n", omittingEmptySubsequences: false)
    let slugs = (lines.first ?? "").split(separator: " ")
    let builtIn = slugs.compactMap { BuiltInPattern(rawValue: String($0)) }
    let own = lines.dropFirst().compactMap { Pattern(line: $0) }
    guard builtIn.count == slugs.count, own.count == max(0, lines.count - 1) else { return nil }
    self.init(builtIn: Set(builtIn), own: own)
  }
}
