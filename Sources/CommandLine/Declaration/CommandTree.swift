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
    return group.commands().first { $0.path == path }
  }

  /// The command whose name the words begin with; the longest, where there are several.
  static func command(named words: [String], among commands: [Command]) -> Command? {
    commands.filter { words.starts(with: $0.path) }.max { $0.path.count < $1.path.count }
  }
}

/// The commands that share their first word; or one command that is called by a single word.
public struct CommandGroup: Sendable {
  /// The first word.
  public let name: String
  /// What it is about, in one line.
  public let summary: Text
  /// Whether the first word alone is the command.
  public let isCommand: Bool
  /// Makes the commands, in the order of the documentation.
  public let commands: @Sendable () -> [Command]

  /// A group of commands.
  public init(
    _ name: String, summary: Text, isCommand: Bool = false,
    commands: @escaping @Sendable () -> [Command]
  ) {
    self.name = name
    self.summary = summary
    self.isCommand = isCommand
    self.commands = commands
  }
}
