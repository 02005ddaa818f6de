import CommandLine
import Domain
import Reporting
import Store

enum JournalShow {
  private static let sequence = Argument(
    ValueKind<Int>.number("SEQUENCE", in: 1...Int.max), Text("the place in the journal", "日志序号"))

  static let verb = Verb.showing(
    ["journal", "show"], .anyRole, About(Text("show an entry with its details", "查看一条日志及其明细")),
    parameters: [sequence], fields: JournalView.view.fields
  ) { invocation, session throws(Failure) in
    let number = try invocation[sequence]
    guard let line = try session.journalEntries.entry(Int64(number)) else {
      throw Failure(
        .notFound, "not_found", Text("the journal has no entry \(number)", "日志中没有第 \(number) 条"),
        hint: Text("Look: journal list.", "请查看：journal list。"), subject: String(number))
    }
    return JournalView.view.record(line)
  }
}
