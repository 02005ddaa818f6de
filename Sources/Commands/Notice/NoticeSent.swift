import CommandLine
import Domain
import Reporting

enum NoticeSent {
  static let verb = NoticeReport.verb(
    "sent",
    About(
      Text("report notices that were delivered", "回报已送达的通知"),
      [
        Text(
          "Reads JSONL or CSV with the fields id, at and detail. The same report again changes nothing.",
          "读取 JSONL 或 CSV，字段：id、at、detail。重复回报不产生改动。")
      ],
      examples: [.init("notice sent delivered.jsonl", Text("from a file", "从文件回报"))])
  ) { _ in .sent }
}
