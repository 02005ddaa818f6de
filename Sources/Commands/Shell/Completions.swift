import CommandLine
import Domain
import Reporting

/// The scripts for shells, and the answers that they ask for.
enum Completions {
  static var entries: [Catalogue.Noun.Entry] {
    CompletionScript.allCases.map { .init($0.rawValue, script($0)) } + [.init("words", words)]
  }

  private static func script(_ shell: CompletionScript) -> Verb {
    Verb(
      Command(
        ["completions", shell.rawValue],
        summary: Text(
          "print the completion script for \(shell.rawValue)", "输出 \(shell.rawValue) 的补全脚本"))
    ) { _, context throws(Failure) in
      try context.print(shell.script(for: Catalogue.program))
      return .done
    }
  }

  private static let index = Argument(
    ValueKind<Int>.number("INDEX", in: 0...10_000),
    Text("which word is being typed, from 0", "正在输入的词序号，从 0 起"))
  private static let typed = Arguments(
    .text("WORD"), required: false, Text("the words of the line", "已输入的词"))

  private static let words = Verb(
    Command(
      ["completions", "words"],
      summary: Text(
        "answer what may stand at a place of a line (for the scripts)", "给出补全候选（供脚本调用）"),
      parameters: [index, typed])
  ) { invocation, context throws(Failure) in
    let words = try invocation[typed]
    let place = min(try invocation[index], words.count)
    let partial = place < words.count ? words[place] : ""
    let answer = RecordCompletion.completer(context, words).completions(
      after: Array(words.prefix(place)), partial: partial)
    switch answer {
    case .files: try context.print("files\n")
    case .directories: try context.print("directories\n")
    case .words(let candidates):
      try context.print("words\n")
      for candidate in candidates { try context.print("\(candidate.word)\t\(candidate.help)\n") }
    }
    return .done
  }
}
