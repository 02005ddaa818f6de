import CommandLine
import Domain
import Reporting
import Store

enum StoreCheck {
  static let verb = Verb.showing(
    ["store", "check"], .anyRole,
    About(
      Text("check that the file is sound", "检查数据库文件是否完好"),
      [
        Text(
          "journal verify checks what was written; this checks the file it is written in.",
          "journal verify 核对内容，本命令检查文件本身。")
      ]),
    parameters: [],
    fields: [Field("sound", Text("SOUND", "完好"), Text("whether nothing is amiss", "是否完好"))]
  ) { _, session throws(Failure) in
    let problems = try session.integrityProblems()
    guard let first = problems.first else {
      return Record([Value.Member("sound", .bool(true))])
    }
    throw Failure(
      .unavailable, "store_damaged",
      Text("the store is damaged: \(first)", "数据库已损坏：\(first)"),
      hint: Text("Restore the last backup; keep this file.", "请恢复最近的备份，并保留此文件。"))
  }
}
