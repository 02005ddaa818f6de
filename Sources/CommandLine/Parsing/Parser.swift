public import Reporting

/// Reads command lines of a tree of commands.
///
/// Options may stand anywhere, global ones even before the command's name; `--` ends them. Long
/// names are not abbreviated, so that a later option cannot change what a script means. A call for
/// help wins over anything that is wrong with the rest of the line.
public struct Parser: Sendable {
  /// What a command line asks for.
  public enum Request: Sendable {
    /// The help of the command or group with these words; of the program, where there are none.
    case help(path: [String], isLong: Bool)
    /// The program's version.
    case version
    /// A command to be carried out.
    case invocation(Invocation)
  }

  let tree: CommandTree

  /// A parser for the commands of a tree.
  public init(_ tree: CommandTree) {
    self.tree = tree
  }

  /// Reads the words after the program's name.
  public func parse(_ words: [String]) throws(Failure) -> Request {
    let scan = CommandScan(words, globals: tree.globals)
    if let help = scan.help {
      return .help(path: existing(scan.path), isLong: help == .long)
    }
    if scan.asksForVersion { return .version }
    if let option = scan.unknownOption {
      throw UsageFailure.optionBeforeCommand(
        option, among: tree.globals.map(\.name), in: tree.program)
    }
    guard let first = scan.path.first else { return .help(path: [], isLong: false) }
    guard let group = tree.group(first) else {
      throw UsageFailure.unknownCommand(
        first, among: tree.groups.map(\.name), in: tree.program)
    }
    return try parse(words, in: group, scan)
  }

  private func parse(
    _ words: [String], in group: CommandGroup, _ scan: CommandScan
  ) throws(Failure) -> Request {
    if group.isCommand, let command = group.commands().first {
      return .invocation(try read(words, of: command, nameAt: Array(scan.positions.prefix(1))))
    }
    guard scan.path.count > 1 else { return .help(path: [group.name], isLong: false) }
    guard let command = group.command(named: scan.path) else {
      return try missing(scan.path, in: group)
    }
    let length = command.path.count
    return .invocation(
      try read(words, of: command, nameAt: Array(scan.positions.prefix(length))))
  }

  /// A name that stops halfway asks for help; one that leads nowhere is wrong.
  private func missing(_ path: [String], in group: CommandGroup) throws(Failure) -> Request {
    let known = group.entries().map(\.path)
    if known.contains(where: { $0.starts(with: path) }) {
      return .help(path: [group.name], isLong: false)
    }
    throw UsageFailure.unknownVerb(
      path[1], of: group.name, among: known.map { $0.dropFirst().joined(separator: " ") },
      in: tree.program)
  }

  private func read(
    _ words: [String], of command: Command, nameAt positions: [Int]
  ) throws(Failure) -> Invocation {
    var reader = InvocationReader(command, globals: tree.globals, program: tree.program)
    var index = 0
    while index < words.count {
      if !positions.contains(index) {
        index += try reader.take(
          words[index], next: index + 1 < words.count ? words[index + 1] : nil)
      }
      index += 1
    }
    return try reader.finish()
  }

  /// As many of the words as name a group or a command.
  private func existing(_ path: [String]) -> [String] {
    guard let group = path.first.flatMap(tree.group) else { return [] }
    return group.command(named: path)?.path ?? [group.name]
  }
}
