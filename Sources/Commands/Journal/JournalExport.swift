import CommandLine
import Domain
import Formats
import Reporting
import Store

enum JournalExport {
  private static let after = Option(
    "after", .number("SEQUENCE", in: 0...Int.max), Text("only entries after this one", "仅此序号之后的条目"))
  private static let access = Access.oneOf([.auditor, .privacy])

  static let verb = Verb(
    About(
      Text("print the whole journal, with what it takes to re-compute it", "导出整个日志及重新计算所需的全部数据"),
      [
        Text(
          "JSON lines unless another format is asked for. Details are included; keep the export as carefully as the store.",
          "默认每行一个 JSON 对象。内含明细，请与数据库同样妥善保管。")
      ],
      examples: [.init("journal export >journal.jsonl", Text("to a file", "导出到文件"))]
    ).command(["journal", "export"], access, [after], JournalView.view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, access)
    try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let output = Output(context, invocation)
      let writer = try output.writer(.list, zone: session.zone, unlessAsked: .jsonl)
      try session.journalEntries.forEach(after: Int64(try invocation[after] ?? 0)) {
        line throws(Failure) in
        try writer.write(JournalView.view.record(line))
        return true
      }
      try writer.finish()
    }
    return .done
  }
}
