/// A golden file: a readable shell session that says what the executable prints.
///
///     # Accounts are imported from CSV; a line that cannot be read is reported and skipped.
///
///     @env XSYF_OPERATOR=wang
///     @file accounts.csv
///     | external_id,name
///     | r-1,王小明
///
///     $ xsyf store init --yes
///     $ xsyf account import --from csv accounts.csv
///     account-1
///     ! line 3: the name is missing
///     [exit 8]
///
///     $ xsyf account import --from jsonl -
///     > {"external_id":"r-2"}
///     account-2
///
/// The file runs from top to bottom in one ``Sandbox``. What a line means depends on how it begins:
///
/// - `# `: a comment.
/// - `@env NAME=value`: sets a variable for the commands below; `@env NAME` unsets it.
/// - `@file NAME`: writes a file from the lines below it that begin with `| `.
/// - `$ xsyf …`: runs the executable; quotes and `\` work as in a shell, see ``WordSplitter``.
/// - `$ sh: …`: runs a line of `sh`, with `xsyf` on its `PATH`, for pipes and other programs.
///   A command whose line ends in `\` goes on in the next line.
/// - `> `: directly below a command: a line of its standard input.
/// - `! `: a line of standard error.
/// - `[exit N]` or `[signal N]`: how the command ended, when not with status 0.
/// - `[no newline]` or `![no newline]`: the last line of output above is not ended by a line feed.
/// - anything else below a command is standard output. Empty lines at its end do not count, so that
///   commands can be set apart. A line that would be mistaken for one of these has a `\` before it.
///
/// `[DIR]` in commands, inputs, files and variables stands for the sandbox's directory. What of the
/// output is not compared literally is said at ``Normalizer``.
public struct GoldenCase: Sendable, Equatable {
  /// The parts in the order of the file.
  public var parts: [Part]

  /// A run of lines that belong together.
  public struct Part: Sendable, Equatable {
    /// The number of the first line, counted from 1.
    public let line: Int
    /// The lines as they stand in the file; of a command, those up to its expected output.
    public let source: [String]
    /// What the lines mean.
    public let content: Content
  }

  /// What a part means.
  public enum Content: Sendable, Equatable {
    /// Comments and empty lines.
    case prose
    /// A variable for the commands below; unset when nil.
    case environment(name: String, value: String?)
    /// A file to write below the working directory.
    case file(name: String, text: String)
    /// A command and what it is expected to do.
    case command(Command)
  }

  /// A command with its input and what is expected of it.
  public struct Command: Sendable, Equatable {
    /// What to run.
    public let call: Call
    /// Its standard input; nil for none.
    public let input: String?
    /// What the file says it does.
    public let expected: Transcript
    /// The lines that say so.
    public let expectedSource: [String]
  }

  /// What a command line asks for.
  public enum Call: Sendable, Equatable {
    /// The executable under test with these words.
    case xsyf([String])
    /// A line for `sh -c`.
    case shell(String)
  }

  /// The commands of the file.
  public var commands: [Command] {
    parts.compactMap { part in
      if case .command(let command) = part.content { return command }
      return nil
    }
  }

  /// The text of the file.
  public var text: String {
    var lines: [String] = []
    for part in parts {
      lines += part.source
      if case .command(let command) = part.content { lines += command.expectedSource }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
