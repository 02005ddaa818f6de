import CommandLine
public import Commands
import Glibc
import Reporting

/// The interactive session: command lines typed one after the other, the same commands as anywhere.
public enum InteractiveSession {
  /// Carries out the `repl` command.
  public static let run: Verb.Run = { _, context throws(Failure) in Session(context).run() }
}

/// A session as it runs.
private struct Session {
  private let context: Context
  private let runner: Runner

  init(_ context: Context) {
    self.context = context
    runner = Runner(Catalogue(interactive: InteractiveSession.run), context)
  }

  func run() -> ExitStatus {
    context.devices.inputIsTerminal && context.devices.outputIsTerminal
      ? runOnTerminal() : runPlainly()
  }

  private func runOnTerminal() -> ExitStatus {
    let history = HistoryFile(context.environment)
    let context = context
    Readline.prepare(program: Catalogue.program) { line, start, word in
      LineCompletion.answer(line, start: start, word: word, context)
    }
    history.map { Readline.loadHistory($0.path) }
    defer { history.map { Readline.saveHistory($0.path, most: 1000) } }
    while let line = Readline.line(prompt: Prompt.text(context)) {
      if Secrets.mayBeRemembered(line) { Readline.remember(line) }
      if isFarewell(line) { return .done }
      _ = carryOut(line)
    }
    try? context.print("\n")
    try? context.flush()
    return .done
  }

  private func runPlainly() -> ExitStatus {
    var status = ExitStatus.done
    while let line = readLine() {
      if isFarewell(line) { break }
      let result = carryOut(line)
      if result != .done { status = .partial }
    }
    return status
  }

  private func carryOut(_ line: String) -> ExitStatus {
    do {
      let words = try WordSplitter.split(line)
      return words.isEmpty ? .done : runner.run(words)
    } catch {
      return runner.report(error, asJSON: false)
    }
  }

  private func isFarewell(_ line: String) -> Bool {
    ["exit", "quit"].contains(line.filter { $0 != " " })
  }
}
