import CommandLine
import Domain
import Reporting
import Screening
import Store

enum LexiconEdit {
  private static let text = Option(
    "text", .nonBlank("TEXT"), Text("other words, or another expression", "新的词语或表达式"))

  static let verb = Verb.changing(
    ["lexicon", "edit"], LexiconOptions.access,
    About(
      Text("change what an entry says", "修改词条"),
      [
        Text(
          "What is not named stays as it is. --with and --without add to what the entry undoes now, or take from it; an empty --note or --source removes it.",
          "未指明的内容保持不变。--with 和 --without 在现有还原步骤上增减；--note 或 --source 为空则清除。")
      ],
      examples: [
        .init("lexicon edit term-17 --severity block", Text("another severity", "修改等级")),
        .init("lexicon edit term-17 --active no", Text("to be left out of screening", "停用")),
      ]),
    parameters: [
      LexiconOptions.entry, text, LexiconOptions.category, LexiconOptions.severity,
      LexiconOptions.mode, LexiconOptions.with, LexiconOptions.without, LexiconOptions.name,
      LexiconOptions.note, LexiconOptions.source, LexiconOptions.active,
    ] + ChangeOptions.changing,
    fields: LexiconOutcomeView.view.fields, remark: LexiconOutcomeView.remark
  ) { invocation, session throws(Failure) in
    let entry = try present(invocation, session)
    let form = try edited(entry.form, invocation)
    let isChanged = form != entry.form
    if isChanged {
      let recorder = try LexiconRecorder(session)
      try recorder.change(entry, to: form)
      try LexiconJournal.write(
        entry.recordID, before: entry.form, after: form, recorder.revision(), session)
    }
    return LexiconOutcomeView.view.record(
      LexiconOutcomeView.Outcome(
        entry: try session.lexicon.find(entry.recordID),
        result: isChanged ? "updated" : "unchanged",
        revision: try session.lexicon.revision().number))
  }

  /// The entry that is to be changed: one that was not removed, at the version the caller saw.
  static func present(
    _ invocation: Invocation, _ session: Session
  ) throws(Failure) -> LexiconEntry {
    let entry = try session.lexicon.find(LexiconOptions.id(invocation))
    if let revision = entry.until {
      throw Failure(
        .conflict, "already_removed",
        Text(
          "\(entry.recordID) was removed in revision \(revision)",
          "\(entry.recordID) 已在词库版本 \(revision) 中删除"),
        hint: Text("Add the words anew: lexicon add.", "如需恢复请重新添加：lexicon add。"),
        subject: entry.recordID.description, current: "removed")
    }
    try invocation.check(version: entry.version, of: entry.recordID.description)
    return entry
  }

  private static func edited(
    _ form: LexiconForm, _ invocation: Invocation
  ) throws(Failure) -> LexiconForm {
    var form = form
    form.text = try invocation[text] ?? form.text
    form.category = try invocation[LexiconOptions.category] ?? form.category
    form.severity = try invocation[LexiconOptions.severity] ?? form.severity
    form.mode = try invocation[LexiconOptions.mode] ?? form.mode
    form.name = try invocation[LexiconOptions.name] ?? form.name
    if let note = try invocation[LexiconOptions.note] { form.note = note.isEmpty ? nil : note }
    if let source = try invocation[LexiconOptions.source] {
      form.source = source.isEmpty ? nil : source
    }
    if let active = try invocation[LexiconOptions.active] { form.isActive = active == "yes" }
    if invocation.has(LexiconOptions.with) || invocation.has(LexiconOptions.without) {
      form.steps = try LexiconOptions.steps(form.steps ?? .standard, invocation)
    }
    return try form.completed()
  }
}
