import CommandLine
import Domain
import Reporting
import Store

enum ContentShow {
  static let verb = Verb.showing(
    ["content", "show"], .anyRole, About(Text("show an item", "查看内容")),
    parameters: [ContentOptions.content], fields: ContentView.view.fields
  ) { invocation, session throws(Failure) in
    let item = try session.content.named(invocation[ContentOptions.content])
    return ContentView.view.record(
      try ContentSummary(item, session.lexicon.clauses(), session))
  }
}
