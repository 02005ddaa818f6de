public import CommandLine
import Domain
import Reporting
import Store

/// Completes words of the catalogue without a store, and record ids from a store that is only read.
public enum RecordCompletion {
  private static let most = 100

  /// A completer for a line; the store it names is opened only if record ids are asked for.
  public static func completer(_ context: Context, _ words: [String]) -> Completer {
    Completer(Catalogue.withoutSession.tree, language: context.language) { kinds, prefix in
      (try? candidates(kinds, prefix, context, words)) ?? []
    }
  }

  private static func candidates(
    _ kinds: [String], _ prefix: String, _ context: Context, _ words: [String]
  ) throws(Failure) -> [Candidate] {
    let invocation = try GlobalWords.invocation(words)
    let call = try Calls.call(invocation, context, .anyRole, isAttempt: false)
    return try context.store(invocation, .reading).read(call) { session throws(Failure) in
      var found: [Candidate] = []
      for kind in kinds.compactMap(RecordKind.init(rawValue:)) {
        for (number, help) in try session.newest(kind, most) {
          let word = RecordID(kind, number).description
          if word.hasPrefix(prefix) { found.append(Candidate(word, help)) }
        }
      }
      for kind in kinds.compactMap(AgreementCompletion.Kind.init(rawValue:)) {
        found += try AgreementCompletion.candidates(kind, prefix, session)
      }
      return found
    }
  }
}
