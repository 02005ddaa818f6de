public import Reporting

/// Says what may stand at a place of a command line: the one engine behind the completion of the
/// shells and of the interactive session.
public struct Completer {
  let tree: CommandTree
  let language: Language
  let records: (_ kinds: [String], _ prefix: String) -> [Candidate]

  /// A completer; `records` looks up record ids and may answer with none.
  public init(
    _ tree: CommandTree, language: Language,
    records: @escaping (_ kinds: [String], _ prefix: String) -> [Candidate]
  ) {
    self.tree = tree
    self.language = language
    self.records = records
  }

  /// What may stand for `partial` after the words before it (the program's name not among them).
  public func completions(after words: [String], partial: String) -> Completions {
    let scan = CommandScan(words, globals: tree.globals)
    guard let first = scan.path.first else { return start(words, partial) }
    guard let group = tree.group(first) else { return .words([]) }
    let commands = group.commands()
    if group.isCommand {
      return commands.first.map { inside($0, words, scan, 1, partial) } ?? .words([])
    }
    if let command = group.command(named: scan.path) {
      return inside(command, words, scan, command.path.count, partial)
    }
    return valueOfGlobal(words, partial) ?? next(after: scan.path, among: commands, partial)
  }

  /// The words that continue the name of a command.
  private func next(
    after path: [String], among commands: [Command], _ partial: String
  ) -> Completions {
    var candidates: [Candidate] = []
    for command in commands where command.path.count > path.count && command.path.starts(with: path)
    {
      let word = command.path[path.count]
      let isWhole = command.path.count == path.count + 1
      if !candidates.contains(where: { $0.word == word }) {
        candidates.append(Candidate(word, isWhole ? command.summary[language] : ""))
      }
    }
    return matching(partial, candidates)
  }

  private func start(_ words: [String], _ partial: String) -> Completions {
    if let value = valueOfGlobal(words, partial) { return value }
    if partial.hasPrefix("-") { return options(tree.globals, partial) }
    return matching(partial, tree.groups.map { Candidate($0.name, $0.summary[language]) })
  }

  private func valueOfGlobal(_ words: [String], _ partial: String) -> Completions? {
    guard let last = words.last, let option = pending(last, among: tree.globals) else { return nil }
    return values(of: option, partial, prefix: "")
  }

  private func inside(
    _ command: Command, _ words: [String], _ scan: CommandScan, _ nameLength: Int, _ partial: String
  ) -> Completions {
    let known = command.options + tree.globals
    if let last = words.last, let option = pending(last, among: known) {
      return values(of: option, partial, prefix: "")
    }
    if partial.hasPrefix("--"), let equals = partial.firstIndex(of: "=") {
      let spelling = String(partial[..<equals])
      guard let option = known.first(where: { $0.spelling == spelling }) else { return .words([]) }
      let value = String(partial[partial.index(after: equals)...])
      return values(of: option, value, prefix: "\(spelling)=")
    }
    if partial.hasPrefix("-") { return options(known, partial) }
    let given = argumentCount(words, known) - nameLength
    let arguments = command.arguments
    guard let argument = given < arguments.count ? arguments[given] : arguments.last,
      given < arguments.count || argument.isRepeatable
    else { return options(known, partial) }
    return values(of: argument, partial, prefix: "")
  }

  /// How many of the words are no options and no values of options.
  private func argumentCount(_ words: [String], _ known: [Parameter]) -> Int {
    var count = 0
    var index = 0
    while index < words.count {
      if pending(words[index], among: known) != nil {
        index += 1
      } else if !words[index].hasPrefix("-") || words[index] == "-" {
        count += 1
      }
      index += 1
    }
    return count
  }

  /// The option a word is, where the value must follow as a word of its own.
  private func pending(_ word: String, among known: [Parameter]) -> Parameter? {
    known.first {
      $0.shape == .option && (word == $0.spelling || $0.short.map { word == "-\($0)" } ?? false)
    }
  }

  private func options(_ known: [Parameter], _ partial: String) -> Completions {
    matching(partial, known.map { Candidate($0.spelling, $0.help[language]) })
  }

  private func values(of parameter: Parameter, _ partial: String, prefix: String) -> Completions {
    switch parameter.completion {
    case .nothing: .words([])
    case .files: .files
    case .directories: .directories
    case .choices(let choices):
      matching(prefix + partial, choices.map { Candidate(prefix + $0.word, $0.help[language]) })
    case .records(let kinds):
      .words(records(kinds, partial).map { Candidate(prefix + $0.word, $0.help) })
    case .names(let kinds, let orFiles):
      names(kinds, partial, prefix, orFiles: orFiles)
    }
  }

  private func names(
    _ kinds: [String], _ partial: String, _ prefix: String, orFiles: Bool
  ) -> Completions {
    let isFile = partial.contains { $0 == "/" || $0 == "." } && !partial.contains("@")
    if orFiles && isFile { return .files }
    let found = records(kinds, partial).map { Candidate(prefix + $0.word, $0.help) }
    return found.isEmpty && orFiles ? .files : .words(found)
  }

  private func matching(_ partial: String, _ candidates: [Candidate]) -> Completions {
    .words(candidates.filter { $0.word.hasPrefix(partial) })
  }
}
