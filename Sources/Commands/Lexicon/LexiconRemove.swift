import CommandLine
import Domain
import Reporting
import Store

enum LexiconRemove {
  static let verb = Verb.changing(
    ["lexicon", "remove"], LexiconOptions.access,
    About(
      Text("remove an entry", "删除词条"),
      [
        Text(
          "What it said, and until which revision, stays on record.", "其内容和有效的词库版本仍保留在记录中。")
      ],
      examples: [.init("lexicon remove term-17", Text("one entry", "删除一条"))]),
    parameters: [LexiconOptions.entry] + ChangeOptions.changing,
    fields: LexiconOutcomeView.view.fields
  ) { invocation, session throws(Failure) in
    let entry = try LexiconEdit.present(invocation, session)
    let recorder = try LexiconRecorder(session)
    try recorder.end(entry)
    try LexiconJournal.write(
      entry.recordID, before: entry.form, after: nil, recorder.revision(), session)
    return LexiconOutcomeView.view.record(
      LexiconOutcomeView.Outcome(
        entry: entry, result: "removed", revision: try recorder.revision()))
  }
}
