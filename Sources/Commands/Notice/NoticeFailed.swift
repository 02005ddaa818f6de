import CommandLine
import Domain
import Reporting

enum NoticeFailed {
  private static let permanent = Flag(
    "permanent", Text("they cannot be delivered and are not to be tried again", "无法送达，不再重试"))

  static let verb = NoticeReport.verb(
    "failed",
    About(
      Text("report notices that could not be delivered", "回报投递失败的通知"),
      [
        Text(
          "They are handed out again later, five times at most; then the person counts as not reachable. Reads JSONL or CSV with the fields id, at and detail.",
          "稍后可再次领取，至多五次，其后视为无法送达。读取 JSONL 或 CSV，字段：id、at、detail。")
      ],
      examples: [
        .init("notice failed bounced.jsonl --permanent", Text("no such number", "号码不存在"))
      ]), parameters: [permanent]
  ) { invocation in invocation[permanent] ? .unreachable : .failed }
}
