import CommandLine
import Domain
import Reporting
import Screening
import Store

enum LexiconImport {
  private static let update = Flag(
    "update", Text("replace what is known of entries that differ", "以新数据覆盖已有的不同数据"))

  static let verb = Verb.importingParts(
    ["lexicon", "import"], LexiconOptions.access,
    About(
      Text("add many entries", "批量导入词条"),
      [
        Text(
          "Reads what lexicon export writes, TSV or JSONL, with the fields \(fields); a CSV with these headings; or a plain list of terms. "
            + "Where a category or a severity is missing, --category and --severity say it, else unspecified and review. "
            + "Running the same import again changes nothing.",
          "读取 lexicon export 导出的 TSV 或 JSONL（字段：\(fields)）、带此表头的 CSV，或每行一词的纯列表。"
            + "未写明的类别和等级取自 --category 和 --severity，缺省为 unspecified 和 review。重复导入不产生改动。"),
        Text(
          "A hundred thousand lines share one revision of the lexicon and one journal entry, which names the digest of what they changed.",
          "每十万行共用一个词库版本和一条日志，日志载有所作改动的摘要。"),
      ],
      examples: [
        .init("lexicon import lexicon.tsv", Text("from an export", "导入导出的文件")),
        .init(
          "lexicon import words.txt --category rumour --severity block",
          Text("a plain list", "导入纯列表")),
      ]),
    parameters: [LexiconOptions.category, LexiconOptions.severity, update], part: 100_000,
    forms: .rows(LexiconForm.fieldNames, line: "text")
  ) { invocation, session throws(Failure) in
    let recorder = try LexiconRecorder(session)
    let category = try invocation[LexiconOptions.category] ?? .unspecified
    let severity = try invocation[LexiconOptions.severity] ?? .review
    var searched: LineRemark?
    return BulkIntake.Taker(
      take: { form throws(Failure) in
        let form = try LexiconForm(reading: form, category: category, severity: severity)
        searched = form.searched.map {
          LineRemark(code: "symbols_at_end", message: LexiconForm.searched($0, of: form.text))
        }
        return try recorder.take(form, updates: invocation[update]).outcome
      }, remark: { searched }, finish: { () throws(Failure) in try recorder.finish() })
  }

  private static let fields = LexiconForm.fieldNames.joined(separator: ", ")
}
