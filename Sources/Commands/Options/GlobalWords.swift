import CommandLine
import Reporting

/// Global options as they are handed from one command line to another.
enum GlobalWords {
  /// The options by which a batch says for all its lines which store and who acts.
  static func inherited(_ invocation: Invocation) throws(Failure) -> [String] {
    var words: [String] = []
    if let store = try invocation[GlobalOptions.store] { words.append("--store=\(store)") }
    if let name = try invocation[GlobalOptions.operatorName] { words.append("--operator=\(name)") }
    return words
  }

  /// The global options among the words of an unfinished line.
  static func invocation(_ words: [String]) throws(Failure) -> Invocation {
    var known: [String] = []
    for option in [GlobalOptions.store.parameter, GlobalOptions.operatorName.parameter] {
      if let index = words.firstIndex(of: option.spelling), index + 1 < words.count {
        known.append("\(option.spelling)=\(words[index + 1])")
      } else if let word = words.first(where: { $0.hasPrefix(option.spelling + "=") }) {
        known.append(word)
      }
    }
    guard
      case .invocation(let invocation) = try Catalogue.withoutSession.parser.parse(
        ["status"] + known)
    else {
      throw Failure(.usage, "unknown_command", Text(verbatim: "status"))
    }
    return invocation
  }
}
