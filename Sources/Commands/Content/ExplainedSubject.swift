import CommandLine
import Domain
import Reporting
import Screening
import Store

/// What an explanation is about: a text, the lexicon that it is screened with, and its entries.
struct ExplainedSubject {
  let text: String
  /// The item that has the text; nil where it was handed in.
  let item: RecordID?
  let lexicon: ScanLexicon
  let entries: [LexiconExplanation.Entry]

  /// Finds what a word means: an item by its id here or, in the store whose lexicon is asked for, by
  /// the platform's; otherwise the word is the text.
  static func find(
    _ word: String, _ request: ScanRequest, _ access: Access, _ invocation: Invocation,
    _ context: Context
  ) throws(Failure) -> ExplainedSubject {
    let isID = RecordID(word)?.kind == .content
    let call = try Calls.call(invocation, context, access)
    if request.lexicons.isEmpty {
      return try context.store(invocation, .reading).read(call) { session throws(Failure) in
        let item = isID ? try session.content.named(word) : try known(word, session)
        return ExplainedSubject(
          text: try item.map { item throws(Failure) in try text(of: item, session) } ?? word,
          item: item?.recordID,
          lexicon: try ScanLexicon(
            session, accompanied: request.options.replacesInEveryTerm),
          entries: try session.lexicon.list().map {
            LexiconExplanation.Entry($0.form, id: $0.recordID)
          })
      }
    }
    let forms = try forms(request)
    var source = LexiconSource(try Lexicon(revision: "files", entries: forms))
    source.terms.removeDuplicates()
    let lexicon = ScanLexicon(
      lexicon: CompiledLexicon(compiling: source), clauses: [:], revision: nil)
    let entries = forms.map { LexiconExplanation.Entry($0) }
    guard isID else {
      return ExplainedSubject(text: word, item: nil, lexicon: lexicon, entries: entries)
    }
    return try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let item = try session.content.named(word)
      return ExplainedSubject(
        text: try text(of: item, session), item: item.recordID, lexicon: lexicon,
        entries: entries)
    }
  }

  /// The entries of the files that were named, with the built-in patterns that were asked for.
  private static func forms(_ request: ScanRequest) throws(Failure) -> [LexiconForm] {
    var forms = try LexiconFile.entries(request.lexicons)
    for pattern in BuiltInPattern.allCases where request.options.builtInPatterns.contains(pattern) {
      forms.append(try LexiconForm(.pattern, pattern.expression).completed())
    }
    return forms
  }

  /// The item that the platform calls by a word; nil where there is none.
  private static func known(
    _ word: String, _ session: Session
  ) throws(Failure) -> ContentItem? {
    guard RecordID(word) == nil else { return nil }
    do throws(Failure) {
      return try session.content.named(word)
    } catch {
      guard error.status == .notFound else { throw error }
      return nil
    }
  }

  private static func text(of item: ContentItem, _ session: Session) throws(Failure) -> String {
    try session.evidence.find(item.evidence).text("text") ?? ""
  }
}
