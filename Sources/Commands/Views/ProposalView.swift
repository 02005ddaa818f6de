import CommandLine
import Domain
import Reporting

enum ProposalView {
  static let view = View<Proposal>([
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.id) },
    .init("act", Text("ACT", "事项"), Text("what is proposed", "提议事项")) { .text($0.act.rawValue) },
    .init("subject", Text("SUBJECT", "对象"), Text("what it is about", "对象")) { .text($0.subject) },
    .init("state", Text("STATE", "状态"), Text("open, or how it ended", "open 或处理结果")) {
      .text($0.outcome?.rawValue ?? "open")
    },
    .init("proposed_by", Text("PROPOSED BY", "提出人"), Text("the first person", "提出人")) {
      .text($0.proposer.name)
    },
    .init("proposed_at", Text("PROPOSED", "提出时间"), Text("when", "提出时间")) {
      .instant($0.proposedAt)
    },
    .init("settled_by", Text("SETTLED BY", "处理人"), Text("who ended it", "处理人")) {
      .text($0.settledBy)
    },
    .detail("settled_at", Text("SETTLED", "处理时间"), Text("when it ended", "处理时间")) {
      .instant($0.settledAt)
    },
    .detail(
      "shares_os_user", Text("SHARED OS USER", "共用系统用户"),
      Text("whether both persons share a system user (trials only)", "两人是否共用系统用户（仅试用）")
    ) { .bool($0.sharesOSUser) },
    .detail("payload", Text("DETAILS", "内容"), Text("what the act needs, as JSON", "事项内容（JSON）")) {
      .text($0.payload)
    },
  ])
}
