/// What a lexicon is compiled from.
public struct LexiconSource: Sendable {
  /// The name of the lexicon's state: one line.
  public var revision: String
  /// The categories that the traits of its terms count through.
  public private(set) var categories: [Category] = []
  /// What to look for.
  public var terms = PhraseList()
  /// The phrases inside which a finding does not count.
  public var exceptions = PhraseList()
  /// What is looked for beside the terms.
  public var patterns = PatternSet()
  private var places: [Category: UInt16] = [:]

  /// An empty lexicon.
  public init(revision: String) {
    self.revision = revision
  }

  /// The place of a category among those of the lexicon, which it joins where it is new.
  public mutating func place(of category: Category) -> UInt16 {
    if let place = places[category] { return place }
    let place = UInt16(truncatingIfNeeded: categories.count)
    categories.append(category)
    places[category] = place
    return place
  }
}

extension LexiconSource {
  /// The source of a lexicon held in memory.
  public init(_ lexicon: Lexicon) {
    self.init(revision: lexicon.revision)
    append(lexicon)
  }

  /// Adds everything that a lexicon held in memory has.
  public mutating func append(_ lexicon: Lexicon) {
    patterns = patterns.union(lexicon.patterns)
    for term in lexicon.terms {
      terms.append(
        term.text.utf8,
        PhraseTraits(
          category: place(of: term.category), steps: term.steps, severity: term.severity,
          mode: term.mode))
    }
    for exception in lexicon.exceptions { append(exception) }
  }

  /// Adds an exception.
  public mutating func append(_ exception: Exception) {
    var traits = PhraseTraits()
    traits.isOpenBefore = exception.isOpenBefore
    traits.isOpenAfter = exception.isOpenAfter
    exceptions.append(exception.phrase.text.utf8, traits)
  }
}
