import CommandLine
import Commands

/// Completes words of a line by the same engine as the shells' completion.
enum LineCompletion {
  static func answer(
    _ line: String, start: Int, word: String, _ context: Context
  ) -> Readline.Answer {
    let before = String(decoding: Array(line.utf8.prefix(start)), as: UTF8.self)
    let words = (try? WordSplitter.split(before)) ?? []
    let completer = RecordCompletion.completer(context, words)
    switch completer.completions(after: words, partial: word) {
    case .files, .directories: return .files
    case .words(let candidates): return .words(candidates.map(\.word))
    }
  }
}
