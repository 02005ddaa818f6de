import CommandLine
import Domain
import Reporting
import Screening
import Store

enum LexiconList {
  private static let text = OptionalArgument(
    .nonBlank("TEXT"), Text("only entries in whose words this occurs", "仅词语中含有此内容的词条"))

  static let verb = Verb.listing(
    ["lexicon", "list"], .anyRole,
    About(
      Text("list what screening looks for, and what clears it", "列出词条"),
      examples: [
        .init("lexicon list 药 --severity block", Text("by words and severity", "按词语和等级筛选")),
        .init("lexicon list --kind exception", Text("the exceptions", "列出例外词")),
      ]),
    kind: .term,
    parameters: [
      text, LexiconOptions.category, LexiconOptions.severity, LexiconOptions.kind,
      LexiconOptions.active,
    ], view: LexiconView.view
  ) { invocation, session, page throws(Failure) in
    var filter = LexiconRepository.Filter()
    filter.category = try invocation[LexiconOptions.category]
    filter.severity = try invocation[LexiconOptions.severity]
    filter.kind = try invocation[LexiconOptions.kind]
    filter.isActive = try invocation[LexiconOptions.active].map { $0 == "yes" }
    filter.text = try invocation[text]
    let entries = try session.lexicon.list(after: page.after, limit: page.probe, filter)
    let clauses = try session.lexicon.clauses()
    return entries.map { LexiconSummary($0, clauses) }
  }
}
