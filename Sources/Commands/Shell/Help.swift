import CommandLine
import Reporting

enum Help {
  private static let path = Arguments(
    .text("COMMAND"), required: false, Text("the command; none means the program", "命令；省略则为整个程序"))
  private static let manual = Option(
    "man", .nonBlank("PAGE"),
    Text("print a manual page in mdoc(7), such as xsyf-account", "输出 mdoc(7) 手册页，如 xsyf-account"))

  private static let pages = Flag(
    "pages", Text("print the names of the manual pages", "输出手册页名称"))

  static let verb = Verb(
    Command(
      ["help"], summary: Text("say what a command does", "查看命令帮助"),
      examples: [.init("help account suspend", Text("about one command", "查看某个命令"))],
      parameters: [path, manual, pages])
  ) { invocation, context throws(Failure) in
    let tree = Catalogue.withoutSession.tree
    let renderer = Manuals.renderer(tree, context.language)
    if invocation[pages] {
      for name in renderer.pageNames { try context.print(name + "\n") }
      return .done
    }
    if let page = try invocation[manual] {
      guard let text = renderer.page(page) else {
        throw Failure(
          .notFound, "not_found", Text("there is no manual page ‘\(page)’", "没有手册页“\(page)”"),
          hint: Text(
            "The pages are: \(renderer.pageNames.joined(separator: ", ")).",
            "可用手册页：\(renderer.pageNames.joined(separator: "、"))。"),
          subject: page)
      }
      try context.print(text)
      return .done
    }
    let words = try invocation[path]
    // Words that name nothing are refused as they would be without ‘help’ before them.
    if let first = words.first, tree.group(first) == nil {
      _ = try Parser(tree).parse([first])
    }
    let help = HelpRenderer(tree, language: context.language, columns: context.devices.columns)
    try context.present(help.help(for: words, isLong: !words.isEmpty), invocation)
    return .done
  }
}
