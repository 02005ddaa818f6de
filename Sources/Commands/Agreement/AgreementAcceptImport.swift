import CommandLine
import Domain
import Reporting
import Store

enum AgreementAcceptImport {
  static let verb = Verb.importingParts(
    ["agreement", "accept-import"], .oneOf([.publisher, .privacy]),
    About(
      Text("add many rows to the acceptance ledger", "批量导入接受记录"),
      [
        Text(
          "Reads JSONL or CSV with the fields account, version (SLUG@NUMBER or SLUG@DATE), method, client, at, text_sha256, actor. "
            + "The same row again changes nothing, and no row is ever overwritten. Ten thousand rows at a time share a journal entry, which names their digest.",
          "读取 JSONL 或 CSV，字段：account、version（协议名@序号 或 协议名@日期）、method、client、at、text_sha256、actor。"
            + "重复的行不产生改动，已有记录不会被覆盖。每一万行共用一条日志，日志载有这些行的摘要。"),
        Text(
          "Rows are facts: one that accepts a version that was withdrawn, or not yet published or already superseded by then, is kept, and a remark says so; the first five of them are shown.",
          "接受记录是事实：所接受的版本已撤回、当时尚未发布或已被取代的行照样保存，并予提示（显示前五行）。"),
      ],
      examples: [
        .init("agreement accept-import acceptances.jsonl", Text("from a file", "从文件导入"))
      ]),
    part: 10_000, shownRemarks: 5, prefersFlat: true
  ) { _, session throws(Failure) in
    let recorder = try AcceptanceRecorder(session)
    return BulkIntake.Taker(
      take: { form throws(Failure) in try recorder.take(AcceptanceForm(reading: form)) },
      takeFlat: { flat throws(Failure) in
        guard let form = AcceptanceForm(flat) else { return nil }
        return try recorder.take(form)
      },
      remark: {
        recorder.doubt.map { version, doubt in
          LineRemark(code: doubt.rawValue, message: doubt.message(about: version.reference))
        }
      }, finish: { () throws(Failure) in try recorder.finish() })
  }
}
