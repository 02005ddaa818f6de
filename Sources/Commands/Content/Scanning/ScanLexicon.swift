import CommandLine
import Domain
import Reporting
import Screening
import Store

/// The lexicon that a text from outside is screened with, and the clauses its categories are bound to.
struct ScanLexicon {
  let lexicon: CompiledLexicon
  /// The clause that prohibits each category; nothing where no store is asked.
  let clauses: [String: String]
  /// The revision of the store's lexicon; nil where the lexicon is in files.
  let revision: String?

  /// That of the files that were named, or else that of the store.
  static func open(
    _ request: ScanRequest, _ access: Access, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> ScanLexicon {
    let opened = try opened(request, access, invocation, context)
    try opened.refuseStrangers(among: request.options.categories ?? [], invocation)
    return opened
  }

  private static func opened(
    _ request: ScanRequest, _ access: Access, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> ScanLexicon {
    let accompanied = request.options.replacesInEveryTerm
    guard request.lexicons.isEmpty else {
      let cache = request.cachesLexicons ? LexiconCache(context.environment) : nil
      return ScanLexicon(
        lexicon: try LexiconFile.compiled(
          request.lexicons, cache: cache, accompanied: accompanied),
        clauses: [:], revision: nil)
    }
    let call = try Calls.call(invocation, context, access)
    return try context.store(invocation, .reading).read(call) { session throws(Failure) in
      try ScanLexicon(session, accompanied: accompanied)
    }
  }

  /// Refuses a category that nobody knows: misspelled, it would be one of which nothing is found.
  func refuseStrangers(
    among categories: Set<Category>, _ invocation: Invocation
  ) throws(Failure) {
    let known = Set(lexicon.categories + lexicon.patterns.own.map(\.category))
    let stranger = categories.subtracting(known).map(\.rawValue).sorted().first {
      Category.builtIn.map(\.rawValue).contains($0) == false && BuiltInPattern(rawValue: $0) == nil
    }
    guard let stranger else { return }
    throw invocation.usage(
      "unknown_category",
      Text("the lexicon has nothing of the category ‘\(stranger)’", "词库中没有类别“\(stranger)”"))
  }
}

extension ScanLexicon {
  /// That of a store, on request with its companion.
  init(_ session: Session, accompanied: Bool = false) throws(Failure) {
    let compiled = try session.lexicon.compiled(accompanied: accompanied)
    self.init(
      lexicon: compiled.lexicon, clauses: try session.lexicon.clauses(),
      revision: compiled.revision.name)
  }
}
