public import Reporting

/// The commands of a program, as the parser and the renderers see them.
///
/// The commands of a group are made when they are asked for, so that a call pays only for its own.
public struct CommandTree: Sendable {
  /// The program's name.
  public let program: String
  /// What the program is, in one line.
  public let summary: Text
  /// The options that every command takes.
  public let globals: [Parameter]
  /// The groups, in the order of the documentation.
  public let groups: [CommandGroup]

  /// A program's commands.
  public init(
    program: String, summary: Text, globals: [any ParameterKey], groups: [CommandGroup]
  ) {
    self.program = program
    self.summary = summary
    self.globals = globals.map(\.parameter)
    self.groups = groups
  }

  /// The group that a first word names.
  public func group(_ name: String) -> CommandGroup? {
    groups.first { $0.name == name }
  }

  /// The command with the given words, if there is one.
  public func command(_ path: [String]) -> Command? {
    guard let first = path.first, let group = group(first) else { return nil }
    return group.entries().first { $0.path == path }?.command()
  }
}

/// The commands that share their first word; or one command that is called by a single word.
public struct CommandGroup: Sendable {
  /// A command of the group: its name, and how it is made.
  public struct Entry: Sendable {
    /// The words that call it.
    public let path: [String]
    /// Makes the command.
    public let command: @Sendable () -> Command

    /// A command with the words that call it.
    public init(_ path: [String], command: @escaping @Sendable () -> Command) {
      self.path = path
      self.command = command
    }
  }

  /// The first word.
  public let name: String
  /// What it is about, in one line.
  public let summary: Text
  /// Whether the first word alone is the command.
  public let isCommand: Bool
  /// The commands, in the order of the documentation.
  public let entries: @Sendable () -> [Entry]

  /// A group of commands.
  public init(
    _ name: String, summary: Text, isCommand: Bool = false,
    entries: @escaping @Sendable () -> [Entry]
  ) {
    self.name = name
    self.summary = summary
    self.isCommand = isCommand
    self.entries = entries
  }

  /// Makes all the commands, in the order of the documentation.
  public func commands() -> [Command] {
    entries().map { $0.command() }
  }

  /// The command whose name the words begin with; the longest, where there are several. No other
  /// command is made for it.
  func command(named words: [String]) -> Command? {
    entries().filter { words.starts(with: $0.path) }
      .max { $0.path.count < $1.path.count }?.command()
  }
}
