import CommandLine
import Domain
import Reporting
import Screening
import Store

enum LexiconShow {
  static let verb = Verb.showing(
    ["lexicon", "show"], .anyRole,
    About(
      Text("show an entry and what it was", "查看词条及其历次内容"),
      examples: [.init("lexicon show term-17", Text("one entry", "查看一条"))]),
    parameters: [LexiconOptions.entry], fields: view.fields
  ) { invocation, session throws(Failure) in
    let entry = try session.lexicon.find(LexiconOptions.id(invocation))
    return view.record(
      LexiconSummary(
        entry, try session.lexicon.clauses(), history: try session.lexicon.history(of: entry)))
  }

  private static let view = View<LexiconSummary>(
    LexiconView.view.columns + [
      .detail("history", Text("HISTORY", "历史"), Text("what it said, by revision", "各词库版本中的内容")) {
        .list($0.history.map(state))
      }
    ])

  private static func state(_ entry: LexiconEntry) -> Value {
    let form = entry.form
    return .object([
      .init("revision", .integer(entry.since)),
      .init("until", entry.until.map { .integer($0) } ?? .null), .init("text", .text(form.text)),
      .init("category", .text(form.category?.rawValue)),
      .init("severity", .text(form.severity?.rawValue)), .init("active", .bool(form.isActive)),
    ])
  }
}
