public import Reporting
import Terminal

/// Renders the help of a program, a group or a command as plain text.
public struct HelpRenderer: Sendable {
  let tree: CommandTree
  let language: Language
  let columns: Int

  /// A renderer for a terminal of some columns.
  public init(_ tree: CommandTree, language: Language, columns: Int) {
    self.tree = tree
    self.language = language
    self.columns = min(columns, 100)
  }

  /// The help of what the words name: a command, a group, or (no words) the program.
  ///
  /// The long form begins with examples and lists the global options and the printed fields.
  public func help(for path: [String], isLong: Bool) -> String {
    if let command = tree.command(path) { return help(for: command, isLong: isLong) }
    if let group = path.first.flatMap(tree.group) { return help(for: group, isLong: isLong) }
    return programHelp(isLong: isLong)
  }

  private func programHelp(isLong: Bool) -> String {
    var page = page(tree.program, tree.summary)
    page.section(Headings.usage)
    page.line("\(tree.program) \(Headings.callOfProgram[language])")
    page.section(Headings.commands)
    page.definitions(tree.groups.map { ($0.name, $0.summary) })
    if isLong { addGlobals(to: &page) }
    page.line("")
    page.paragraph(
      Text(
        "‘\(tree.program) help COMMAND’ says more about a command.",
        "“\(tree.program) help 命令”给出该命令的详细说明。"))
    return page.text
  }

  private func help(for group: CommandGroup, isLong: Bool) -> String {
    let commands = group.commands()
    if group.isCommand, let command = commands.first { return help(for: command, isLong: isLong) }
    var page = page("\(tree.program) \(group.name)", group.summary)
    page.section(Headings.commands)
    page.definitions(commands.map { ($0.usage, $0.summary) })
    if isLong { addGlobals(to: &page) }
    return page.text
  }

  private func help(for command: Command, isLong: Bool) -> String {
    var page = page("\(tree.program) \(command.name)", command.summary)
    if isLong { addExamples(of: command, to: &page) }
    page.section(Headings.usage)
    page.line("\(tree.program) \(command.usage)")
    if isLong, !command.discussion.isEmpty {
      page.section(Headings.description)
      for paragraph in command.discussion { page.paragraph(paragraph) }
    }
    add(command.arguments, under: Headings.arguments, to: &page)
    add(command.options, under: Headings.options, to: &page)
    if isLong {
      addGlobals(to: &page)
      if !command.fields.isEmpty {
        page.section(Headings.fields)
        page.definitions(command.fields.map { ($0.name, $0.help) })
      }
    } else {
      page.line("")
      page.paragraph(
        Text(
          "‘--help’ adds examples, the options of every command, and the fields it prints.",
          "“--help”另列出示例、通用选项和输出字段。"))
    }
    return page.text
  }

  private func addExamples(of command: Command, to page: inout HelpPage) {
    guard !command.examples.isEmpty else { return }
    page.section(Headings.examples)
    for example in command.examples {
      page.paragraph(example.help)
      page.line("  $ \(tree.program) \(example.line)")
    }
  }

  private func addGlobals(to page: inout HelpPage) {
    add(tree.globals, under: Headings.globals, to: &page)
  }

  private func add(_ parameters: [Parameter], under heading: Text, to page: inout HelpPage) {
    guard !parameters.isEmpty else { return }
    page.section(heading)
    page.definitions(parameters.map { ($0.synopsis, $0.help) })
    for parameter in parameters {
      guard case .choices(let choices) = parameter.completion, choices.count > 1 else { continue }
      page.line("")
      page.line("\(parameter.valueName):")
      page.definitions(choices.map { ($0.word, $0.help) }, indentation: 4)
    }
  }

  private func page(_ name: String, _ summary: Text) -> HelpPage {
    HelpPage(title: "\(name) — \(summary[language])", language: language, columns: columns)
  }
}
