import CommandLine
import Domain
import Reporting
import Screening

/// An entry of the lexicon, with the clause that its category rests on.
struct LexiconSummary {
  let entry: LexiconEntry
  let clause: String?
  var history: [LexiconEntry] = []

  /// An entry with the clause among those of all categories.
  init(_ entry: LexiconEntry, _ clauses: [String: String], history: [LexiconEntry] = []) {
    self.entry = entry
    clause = entry.form.category.flatMap { clauses[$0.rawValue] }
    self.history = history
  }
}

enum LexiconView {
  static let view = View<LexiconSummary>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.entry.recordID) },
    .init(
      "kind", Text("KIND", "种类"), Text("term, exception or pattern", "term、exception 或 pattern")
    ) {
      .text($0.entry.form.kind.rawValue)
    },
    .init("text", Text("TEXT", "词语"), Text("the words, or the expression", "词语或表达式")) {
      .text($0.entry.form.text)
    },
    .init("category", Text("CATEGORY", "类别"), Text("what it points to", "所指的类别")) {
      .text($0.entry.form.category?.rawValue)
    },
    .init("severity", Text("SEVERITY", "等级"), Text("block, review or note", "block、review 或 note"))
    {
      .text($0.entry.form.severity?.rawValue)
    },
    .init("active", Text("ACTIVE", "启用"), Text("whether it takes part in screening", "是否参与筛查")) {
      .bool($0.entry.form.isActive)
    },
    .detail("name", Text("NAME", "名称"), Text("the name of a pattern", "规则名称")) {
      .text($0.entry.form.name)
    },
    .detail(
      "clause", Text("CLAUSE", "条款"), Text("the clause in force that prohibits it", "禁止此类内容的现行条款")
    ) {
      .text($0.clause)
    },
    .detail("mode", Text("MODE", "匹配方式"), Text("word or anywhere", "word 或 anywhere")) {
      .text($0.entry.form.mode?.rawValue)
    },
    .detail(
      "with", Text("WITH", "另还原"), Text("disguises undone beside the standard ones", "另外还原的伪装")
    ) {
      .texts($0.entry.form.addedSteps.steps.map(\.rawValue))
    },
    .detail(
      "without", Text("WITHOUT", "不还原"), Text("standard disguises that are not undone", "不还原的标准伪装")
    ) { .texts($0.entry.form.removedSteps.steps.map(\.rawValue)) },
    .detail("note", Text("NOTE", "说明"), Text("what an operator should know", "说明")) {
      .text($0.entry.form.note)
    },
    .detail("source", Text("SOURCE", "来源"), Text("where it comes from", "来源")) {
      .text($0.entry.form.source)
    },
    .detail(
      "author", Text("AUTHOR", "添加人"),
      Text("who added it; nobody where it came along", "添加人；随程序提供的为空")
    ) {
      .text($0.entry.author)
    },
    .detail("created_at", Text("ADDED", "添加时间"), Text("when it was added", "添加时间")) {
      .instant($0.entry.createdAt)
    },
    .detail("updated_at", Text("UPDATED", "更新时间"), Text("when it last changed", "最近更新时间")) {
      .instant($0.entry.updatedAt)
    },
    .detail(
      "revision", Text("REVISION", "词库版本"),
      Text("the revision of the lexicon that made it what it is", "形成此内容的词库版本")
    ) { .integer($0.entry.since) },
    .detail(
      "removed_in", Text("REMOVED IN", "删除版本"), Text("the revision that removed it", "删除它的词库版本")
    ) {
      $0.entry.until.map { .integer($0) } ?? .null
    },
    .detail("version", Columns.versionTitle, Columns.versionHelp) {
      .integer($0.entry.version)
    },
  ])
}

/// What became of an entry.
enum LexiconOutcomeView {
  struct Outcome {
    let entry: LexiconEntry
    let result: String
    let revision: Int64
  }

  static let view = View<Outcome>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.entry.recordID) },
    .init("text", Text("TEXT", "词语"), Text("the words, or the expression", "词语或表达式")) {
      .text($0.entry.form.text)
    },
    .init(
      "result", Text("RESULT", "结果"),
      Text("created, updated, removed or unchanged", "created、updated、removed 或 unchanged")
    ) { .text($0.result) },
    .init(
      "revision", Text("REVISION", "词库版本"), Text("the revision of the lexicon now", "当前词库版本")
    ) { .integer($0.revision) },
    .init("version", Columns.versionTitle, Columns.versionHelp) { .integer($0.entry.version) },
    .detail(
      "searched", Text("SEARCHED", "实际查找"),
      Text("what the search looks for, where that is less than the words", "实际查找的文字（少于词语时）")
    ) { .text($0.entry.form.searched) },
  ])

  /// That the search looks for less than the words that were added or changed; nil where it does not.
  static func remark(_ record: Record) -> Text? {
    guard case .text(let words) = record["text"], case .text(let core) = record["searched"] else {
      return nil
    }
    return LexiconForm.searched(core, of: words)
  }
}
