/// A lexicon prepared for the search.
///
/// Its bytes can be kept in a file and mapped later by any number of processes; they mean the same as
/// long as `formatVersion` does.
public struct CompiledLexicon: Sendable {
  /// Changes whenever the layout of compiled lexicons or the meaning of their tables does.
  public static let formatVersion = Int(SectionLayout.version)

  /// The name of the state of the lexicon that was compiled.
  public let revision: String
  /// The categories of its terms.
  public let categories: [Category]
  let characters: CharacterTable
  let terms: PhraseIndex
  let exceptions: PhraseIndex
  let substitutions: SubstitutionIndices
  /// What is looked for beside the terms.
  public let patterns: PatternSet
  /// What a scan needs that undoes replaced characters in every term; nil where it is made for each.
  private(set) var companion: SubstitutionCompanion?
  private let hasLegiblePatterns: Bool
  private let memory: LexiconMemory

  /// The compiled lexicon in some memory; nil where it holds none of this format, or a damaged one.
  public init?(_ memory: LexiconMemory) {
    guard let reader = unsafe SectionReader(memory.bytes, isSealed: memory.isSealed) else {
      return nil
    }
    self.init(memory, reader)
    guard hasLegiblePatterns, characters.isConsistent, terms.isConsistent, exceptions.isConsistent,
      substitutions.isConsistent
    else { return nil }
  }

  /// A lexicon that was compiled just now.
  public init(compiling lexicon: LexiconSource) {
    self.init(compiled: Self.compile(lexicon))
  }

  /// A lexicon of what `compile` made in this process.
  public init(compiled: [UInt8]) {
    let memory = LexiconMemory(compiled)
    self.init(memory, unsafe SectionReader(trusted: memory.bytes))
  }

  private init(_ memory: LexiconMemory, _ reader: SectionReader) {
    var reader = reader
    self.memory = memory
    let names = String(reader.section(of: UInt8.self))
      .split(separator: "\n", omittingEmptySubsequences: false)
    revision = names.first.map(String.init) ?? ""
    categories = names.dropFirst().compactMap { Category(rawValue: String($0)) }
    characters = CharacterTable(&reader)
    terms = PhraseIndex(&reader)
    exceptions = PhraseIndex(&reader)
    substitutions = SubstitutionIndices(&reader)
    let listed = PatternSet(listing: String(reader.section(of: UInt8.self)))
    hasLegiblePatterns = listed != nil
    patterns = listed ?? PatternSet()
  }

  /// Prepares a lexicon.
  public static func compile(_ lexicon: LexiconSource) -> [UInt8] {
    var writer = SectionWriter()
    let names = [lexicon.revision] + lexicon.categories.map(\.rawValue)
    writer.add(Array(names.joined(separator: "\n").utf8))
    CharacterTableBuilder.shared.write(to: &writer)
    PhraseIndexBuilder.write(lexicon.terms, .shared, to: &writer)
    PhraseIndexBuilder.write(lexicon.exceptions, .shared, to: &writer)
    SubstitutionIndices.write(lexicon, .shared, to: &writer)
    writer.add(Array(lexicon.patterns.listing.utf8))
    return writer.finish()
  }

  /// The lexicon with a companion of its own.
  func accompanied(by companion: SubstitutionCompanion) -> CompiledLexicon {
    var accompanied = self
    accompanied.companion = companion
    return accompanied
  }

  /// The checksum of its bytes, by which its companion is told.
  var checksum: UInt64 { memory.checksum }

  /// How many terms there are.
  public var termCount: Int { terms.records.count }
}
