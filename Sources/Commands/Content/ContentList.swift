import CommandLine
import Domain
import Reporting
import Store

enum ContentList {
  private static let state = Option(
    "state", .word("STATE", of: ContentState.allCases.map { Choice($0.rawValue, $0.title) }),
    Text("only items in this state", "仅此状态的内容"))
  private static let account = Option(
    "account", .text("ACCOUNT", completion: .records(["account"])),
    Text("only items of this author", "仅此作者的内容"))

  static let verb = Verb.listing(
    ["content", "list"], .anyRole,
    About(
      Text("list what people posted", "列出内容"),
      examples: [.init("content list --state flagged", Text("what waits for a decision", "待处置的内容"))]
    ),
    kind: .content, parameters: [state, account], view: ContentView.view
  ) { invocation, session, page throws(Failure) in
    let state = try invocation[state].flatMap(ContentState.init(rawValue:))
    let author = try invocation[account].map { word throws(Failure) in
      try session.accounts.named(word)
    }
    let items = try session.content.list(
      after: page.after, limit: page.probe, state: state, account: author)
    var summaries: [ContentSummary] = []
    let clauses = try session.lexicon.clauses()
    for item in items { summaries.append(try ContentSummary(item, clauses, session)) }
    return summaries
  }
}
