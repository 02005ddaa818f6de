import CommandLine
import Domain
import Reporting
import Store

enum ContentImport {
  static let verb = Verb.importing(
    ["content", "import"], .role(.moderator),
    About(
      Text("take in many items", "批量导入内容"),
      [
        Text(
          "Reads JSONL or CSV with the fields external_id, account, kind, text, posted_at.",
          "读取 JSONL 或 CSV，字段：external_id、account、kind、text、posted_at。")
      ],
      examples: [.init("content import posts.jsonl", Text("from a file", "从文件导入"))])
  ) { _, form, session throws(Failure) in
    try session.content.take(ContentForm(reading: form)).outcome
  }
}
