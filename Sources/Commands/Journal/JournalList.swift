import CommandLine
import Domain
import Reporting
import Store

enum JournalList {
  private static let subject = Option(
    "subject", .nonBlank("ID"), Text("only entries about this record", "仅涉及此记录的条目"))
  private static let after = Option(
    "after", .number("SEQUENCE", in: 0...Int.max), Text("only entries after this one", "仅此序号之后的条目"))
  private static let access = Access.anyRole

  static let verb = Verb(
    About(
      Text("list what was done, oldest first", "按时间先后列出操作"),
      [
        Text(
          "Without --after the last entries are shown, 50 unless --limit says otherwise.",
          "不带 --after 时显示最近的条目，默认 50 条，可用 --limit 指定。")
      ],
      examples: [
        .init("journal list --subject account-1", Text("all about one account", "某账号的全部记录"))
      ]
    ).command(
      ["journal", "list"], access, [subject, ListOptions.limit, after], JournalView.view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, access)
    try context.store(invocation, .reading).read(call) { session throws(Failure) in
      let writer = try Output(context, invocation).writer(.list, zone: session.zone)
      let limit = try invocation[ListOptions.limit]
      let subject = try invocation[subject]
      if let sequence = try invocation[after] {
        try session.journalEntries.forEach(
          after: Int64(sequence), limit: limit ?? 1000, subject: subject
        ) { line throws(Failure) in
          try writer.write(JournalView.view.record(line))
          return true
        }
      } else {
        for line in try session.journalEntries.last(limit ?? 50, subject: subject) {
          try writer.write(JournalView.view.record(line))
        }
      }
      try writer.finish()
    }
    return .done
  }
}
