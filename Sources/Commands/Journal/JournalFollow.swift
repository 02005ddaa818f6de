import CommandLine
import Domain
import Glibc
import Reporting
import Store

/// Prints entries as they come, until it is interrupted.
enum JournalFollow {
  private static let after = Option(
    "after", .number("SEQUENCE", in: 0...Int.max),
    Text("begin after this entry; else with what comes from now on", "从此序号之后开始；缺省从当前开始"))
  private static let access = Access.oneOf([.auditor, .privacy])
  private static let pause: UInt32 = 250_000

  static let verb = Verb(
    About(
      Text("print entries as they come, until interrupted", "持续输出新的日志条目，直至中断"),
      [Text("JSON lines unless another format is asked for.", "默认每行一个 JSON 对象。")],
      examples: [.init("journal follow --after 120", Text("from entry 121 on", "从第 121 条开始"))]
    ).command(["journal", "follow"], access, [after], JournalView.view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, access)
    let store = try context.store(invocation, .reading)
    var cursor = Int64(try invocation[after] ?? -1)
    while true {
      cursor = try store.read(call) { session throws(Failure) in
        var last = cursor
        if last < 0 { return try session.journalEntries.head().sequence }
        let writer = try Output(context, invocation).writer(
          .list, zone: session.zone, unlessAsked: .jsonl)
        try session.journalEntries.forEach(after: last, limit: 1000) { line throws(Failure) in
          try writer.write(JournalView.view.record(line))
          last = line.entry.sequence
          return true
        }
        if last > cursor { try writer.finish() }
        return last
      }
      try context.flush()
      usleep(pause)
    }
  }
}
