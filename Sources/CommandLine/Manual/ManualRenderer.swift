public import Reporting

/// Renders manual pages: one for the program, one for each group of commands.
public struct ManualRenderer: Sendable {
  /// A section of the program's page that no command declares: environment, files, formats.
  public struct Chapter: Sendable {
    let title: Text
    let paragraphs: [Text]
    let items: [(term: String, meaning: Text)]

    /// A section with paragraphs, then terms with their meanings.
    public init(
      _ title: Text, paragraphs: [Text] = [], items: [(term: String, meaning: Text)] = []
    ) {
      self.title = title
      self.paragraphs = paragraphs
      self.items = items
    }
  }

  let tree: CommandTree
  let language: Language
  let chapters: [Chapter]
  /// The date on the pages, as mdoc writes it: `November 24, 2026`.
  let date: String

  /// A renderer with the chapters that close the program's page.
  public init(_ tree: CommandTree, language: Language, chapters: [Chapter], date: String) {
    self.tree = tree
    self.language = language
    self.chapters = chapters
    self.date = date
  }

  /// The names of all pages: `xsyf`, `xsyf-account`…
  public var pageNames: [String] {
    [tree.program] + tree.groups.filter { !$0.isCommand }.map(name)
  }

  /// The page with a name, nil where there is none.
  public func page(_ pageName: String) -> String? {
    if pageName == tree.program { return programPage() }
    return tree.groups.first { !$0.isCommand && name($0) == pageName }.map(groupPage)
  }

  private func name(_ group: CommandGroup) -> String { "\(tree.program)-\(group.name)" }

  private func programPage() -> String {
    var page = page(tree.program, tree.summary)
    page.macro("Nm", tree.program)
    page.macro("Op", "Ar", "option ...")
    page.macro("Ar", "noun verb")
    page.macro("Op", "Ar", "argument ...")
    page.section("DESCRIPTION")
    page.paragraph(tree.summary[language], isFirst: true)
    page.list(tree.groups.map { (term: $0.name, meaning: $0.summary[language]) })
    page.section(Headings.globals[language])
    add(tree.globals, to: &page)
    for group in tree.groups where group.isCommand {
      for command in group.commands() { add(command, to: &page) }
    }
    for chapter in chapters { add(chapter, to: &page) }
    page.section("SEE ALSO")
    let others = pageNames.dropFirst().sorted()
    for (index, other) in others.enumerated() {
      page.macro("Xr", other, "1", index == others.count - 1 ? "" : ",")
    }
    return page.text
  }

  private func groupPage(_ group: CommandGroup) -> String {
    let commands = group.commands()
    var page = page(name(group), group.summary)
    for command in commands {
      page.macro("Nm", tree.program)
      page.macro("Cm", ManualPage.quoted(command.usage))
    }
    page.section("DESCRIPTION")
    page.paragraph(group.summary[language], isFirst: true)
    for command in commands { add(command, to: &page) }
    page.section("SEE ALSO")
    page.macro("Xr", tree.program, "1")
    return page.text
  }

  private func add(_ command: Command, to page: inout ManualPage) {
    page.section(command.name.uppercased())
    page.paragraph(command.summary[language], isFirst: true)
    for paragraph in command.discussion { page.paragraph(paragraph[language]) }
    add(command.parameters, to: &page)
    if !command.fields.isEmpty {
      page.paragraph(Text("It prints these fields:", "输出字段：")[language])
      page.list(command.fields.map { (term: $0.name, meaning: $0.help[language]) })
    }
    for example in command.examples {
      page.paragraph(example.help[language])
      page.literal("\(tree.program) \(example.line)")
    }
  }

  private func add(_ parameters: [Parameter], to page: inout ManualPage) {
    page.list(
      parameters.map { parameter in
        var meaning = parameter.help[language]
        if case .choices(let choices) = parameter.completion {
          let words = choices.map { "\($0.word) (\($0.help[language]))" }
          meaning += "\n" + words.joined(separator: "; ")
        }
        return (term: parameter.synopsis, meaning: meaning)
      })
  }

  private func add(_ chapter: Chapter, to page: inout ManualPage) {
    page.section(chapter.title[language])
    for (index, paragraph) in chapter.paragraphs.enumerated() {
      page.paragraph(paragraph[language], isFirst: index == 0)
    }
    page.list(chapter.items.map { (term: $0.term, meaning: $0.meaning[language]) })
  }

  private func page(_ name: String, _ summary: Text) -> ManualPage {
    var page = ManualPage(name: name, section: 1, date: date)
    page.section("NAME")
    page.macro("Nm", name)
    page.macro("Nd", ManualPage.title(summary[language]))
    page.section("SYNOPSIS")
    return page
  }
}
