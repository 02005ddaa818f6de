import CommandLine
import Reporting
import Screening

/// The lexicon that a scan works with.
enum ScanLexicon {
  /// That of the files that were named, or the starter lexicon.
  static func open(
    _ request: ScanRequest, _ invocation: Invocation, _ context: Context
  ) throws(Failure) -> CompiledLexicon {
    guard request.lexicons.isEmpty else {
      let cache = request.cachesLexicons ? LexiconCache(context.environment) : nil
      return try LexiconFile.compiled(request.lexicons, cache: cache)
    }
    return CompiledLexicon(compiling: LexiconSource(StarterLexicon.lexicon))
  }
}
