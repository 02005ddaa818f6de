import CommandLine
import Domain
import Reporting
import Store
import Time

enum NoticeNext {
  private static let access = Access.role(.publisher)
  private static let channel = Option(
    "channel", .nonBlank("CHANNEL"), Text("the channel; required", "渠道（必填）"))
  private static let limit = Option(
    "limit", .number("N", in: 1...10_000), Text("how many at most (100)", "最多领取多少条（默认 100）"))
  private static let lease = Option(
    "lease", .nonBlank("DURATION"), Text("how long a report is awaited (15m)", "等待回报的时长（默认 15m）"))
  private static let retry = Option(
    "retry-after", .nonBlank("DURATION"),
    Text("how long after a failure it is tried again (1h)", "失败后多久重试（默认 1h）"))
  private static let again = Flag(
    "again",
    Text(
      "also what was handed out before and never reported: it may arrive twice",
      "也领取此前未回报的通知（可能重复送达）"))

  static let verb = Verb(
    About(
      Text("hand out notices to be delivered", "领取待投递的通知"),
      [
        Text(
          "Prints JSONL. A notice that was handed out is not handed out again: after a crash, go on with the next ones, and look at the uncertain ones (agreement notices --state uncertain) before you repeat them with --again. "
            + "A version that was withdrawn is announced no more. The id serves the gateway as a key against sending twice.",
          "输出 JSONL。已领取的通知不会再次领取：崩溃后继续领取其余的，未回报的先查看（agreement notices --state uncertain），再决定是否用 --again 重发。"
            + "版本撤回后，其通知不再领取。编号可作为短信网关的去重键。")
      ],
      examples: [
        .init("notice next --channel sms --limit 50", Text("fifty messages", "领取五十条"))
      ]
    ).command(
      ["notice", "next"], access,
      [channel, limit, lease, retry, again, ChangeOptions.dryRun], NoticeView.task.fields)
  ) { invocation, context throws(Failure) in
    guard let channel = try invocation[channel] else {
      throw invocation.usage(
        "missing_channel", Text("--channel is needed, such as sms", "须给出 --channel，如 sms"))
    }
    let call = try Calls.call(invocation, context, access)
    let (tasks, zone) = try context.store(invocation, .writing).change(call) {
      session throws(Failure) in
      (try handOut(channel, invocation, session), try session.zone)
    }
    // A notice is printed only once the ledger says that it was handed out.
    let writer = try Output(context, invocation).writer(
      .list, zone: zone, unlessAsked: .jsonl)
    for task in tasks { try writer.write(NoticeView.task.record(task)) }
    try writer.finish()
    if call.isDryRun { try context.remark(Remarks.dryRun, invocation) }
    return .done
  }

  private static func handOut(
    _ channel: String, _ invocation: Invocation, _ session: Session
  ) throws(Failure) -> [NoticeSummary] {
    let now = session.now
    let wait = try TimeOptions.span(lease, invocation)?.seconds ?? 15 * 60
    let pause = try TimeOptions.span(retry, invocation)?.seconds ?? 60 * 60
    let notices = try session.notices.handOut(
      channel, limit: invocation[limit] ?? 100,
      until: Instant(milliseconds: now.milliseconds + 1000 * wait),
      retryingBefore: Instant(milliseconds: now.milliseconds - 1000 * pause),
      again: invocation[again])
    var versions: [Int64: AgreementVersion] = [:]
    var tasks: [NoticeSummary] = []
    for notice in notices {
      if versions[notice.version] == nil {
        versions[notice.version] = try session.agreements.find(notice.version)
      }
      tasks.append(
        NoticeSummary(
          notice: notice, version: versions[notice.version], instant: now,
          isRepeated: notice.recordedState == .handedOut))
    }
    return tasks
  }
}
