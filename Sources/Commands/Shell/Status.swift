import CommandLine
import Domain
import Reporting
import Store

/// Something that waits, and how much of it.
struct Waiting {
  let name: String
  let count: Int
  let next: String?
}

enum Status {
  private static let view = View<Waiting>([
    .init("waits", Text("WAITS", "待办"), Text("what waits", "待办事项")) { .text($0.name) },
    .init("count", Text("COUNT", "数量"), Text("how many, up to 1000", "数量，最多 1000")) {
      .integer($0.count)
    },
    .init("next", Text("NEXT", "下一项"), Text("the first of them", "第一项")) { .text($0.next) },
  ])

  static let verb = Verb.listing(
    ["status"], .anyRole, About(Text("what waits for you", "待办概览")), kind: nil, view: view
  ) { _, session, _ throws(Failure) in
    let applications = try session.applications.list(after: 0, limit: 1000, state: .pending)
    let new = try session.content.list(after: 0, limit: 1000, state: .new)
    let cases = try session.cases.list(after: 0, limit: 1000, onlyOpen: true)
    let proposals = try session.proposals.list(after: 0, limit: 1000, onlyOpen: true)
    return [
      waiting("applications", applications.map(\.recordID)),
      waiting("content_to_scan", new.map(\.recordID)),
      waiting("cases", cases.map(\.recordID)),
      waiting("proposals", proposals.map(\.id)),
    ]
  }

  private static func waiting(_ name: String, _ ids: [RecordID]) -> Waiting {
    Waiting(name: name, count: ids.count, next: ids.first?.description)
  }
}
