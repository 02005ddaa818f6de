public import Domain
public import Reporting
import SQLite
public import Screening

/// The lexicon as screening needs it.
extension LexiconRepository {
  /// The present lexicon, compiled: as it is kept beside the store, or else compiled now and, where
  /// the folder can be written, kept there for the next time; on request with its companion, which is
  /// kept alike.
  public func compiled(accompanied: Bool = false) throws(Failure) -> StoreLexicon {
    let revision = try revision()
    let identity = "\(revision.name) \(revision.mark)"
    let file = CompiledLexiconFile(store: database.path, revision: revision.number)
    let lexicon = try compiled(as: identity, in: file)
    return StoreLexicon(
      revision: revision, lexicon: accompanied ? file.accompanied(lexicon) : lexicon)
  }

  private func compiled(
    as identity: String, in file: CompiledLexiconFile
  ) throws(Failure) -> CompiledLexicon {
    if let kept = file.read(), kept.revision == identity { return kept }
    let bytes = CompiledLexicon.compile(try source(named: identity))
    file.keep(bytes)
    return CompiledLexicon(compiled: bytes)
  }

  /// The present terms, exceptions and patterns that take part in screening, under a name.
  public func source(named name: String) throws(Failure) -> LexiconSource {
    var source = LexiconSource(revision: name)
    // The plus keeps SQLite from the index, in whose order it would look up every entry by itself.
    try database.forEach(
      """
      SELECT text, category, severity, mode, added_steps, removed_steps FROM lexicon_entry
      WHERE +until IS NULL AND active AND kind = 'term' ORDER BY text, category
      """
    ) { row throws(Failure) in
      let text: String = try row.get(0)
      let traits = PhraseTraits(
        category: source.place(of: try row.word(1)), steps: try row.steps(4),
        severity: try row.word(2), mode: try row.word(3))
      source.terms.append(text.utf8, traits)
      return true
    }
    try database.forEach(
      """
      SELECT text FROM lexicon_entry
      WHERE +until IS NULL AND active AND kind = 'exception'
      ORDER BY text
      """
    ) { row throws(Failure) in
      source.append(try Exception(row.get(0)))
      return true
    }
    source.patterns = try patterns()
    return source
  }

  private func patterns() throws(Failure) -> PatternSet {
    var filter = Filter()
    (filter.kind, filter.isActive) = (.pattern, true)
    let entries = try list(filter)
    var own: [Pattern] = []
    for entry in entries where entry.form.builtIn == nil {
      do throws(Failure) {
        own.append(try entry.form.ownPattern())
      } catch {
        throw Self.illegible(entry, error)
      }
    }
    return PatternSet(builtIn: Set(entries.compactMap(\.form.builtIn)), own: own)
  }

  /// What a store has that was filled before expressions were checked as they were added.
  private static func illegible(_ entry: LexiconEntry, _ problem: Failure) -> Failure {
    Failure(
      .invalidInput, problem.code,
      Text("the pattern \(entry.recordID) cannot be used: ", "规则 \(entry.recordID) 无法使用：")
        + problem.message,
      hint: Text(
        "Correct it: lexicon edit \(entry.recordID) --text …, or leave it out: --active no.",
        "请更正：lexicon edit \(entry.recordID) --text …，或停用：--active no。"),
      subject: entry.recordID.description)
  }
}

/// A revision of the store's lexicon, ready for screening.
public struct StoreLexicon: Sendable {
  /// The revision.
  public let revision: LexiconRevision
  /// What of it takes part in screening.
  public let lexicon: CompiledLexicon
}
