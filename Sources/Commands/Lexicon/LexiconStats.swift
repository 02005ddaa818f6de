import CommandLine
import Domain
import Reporting
import Screening
import Store

enum LexiconStats {
  /// A count, with what belongs to its category.
  struct Line {
    let count: LexiconCount
    let clause: String?
    let revision: Int64
  }

  private static let view = View<Line>([
    .init(
      "kind", Text("KIND", "种类"), Text("term, exception or pattern", "term、exception 或 pattern")
    ) {
      .text($0.count.kind.rawValue)
    },
    .init("category", Text("CATEGORY", "类别"), Text("what they point to", "所指的类别")) {
      .text($0.count.category?.rawValue)
    },
    .init("severity", Text("SEVERITY", "等级"), Text("block, review or note", "block、review 或 note"))
    {
      .text($0.count.severity?.rawValue)
    },
    .init("entries", Text("ENTRIES", "词条数"), Text("how many there are", "词条数")) {
      .integer($0.count.entries)
    },
    .init("active", Text("ACTIVE", "启用数"), Text("how many take part in screening", "参与筛查的词条数")) {
      .integer($0.count.active)
    },
    .init(
      "clause", Text("CLAUSE", "条款"), Text("the clause in force that prohibits it", "禁止此类内容的现行条款")
    ) {
      .text($0.clause)
    },
    .init("revision", Text("REVISION", "词库版本"), Text("the revision of the lexicon", "当前词库版本")) {
      .integer($0.revision)
    },
  ])

  static let verb = Verb.listing(
    ["lexicon", "stats"], .anyRole,
    About(Text("count entries by kind, category and severity", "按种类、类别和等级统计词条")),
    kind: nil, view: view
  ) { _, session, _ throws(Failure) in
    let revision = try session.lexicon.revision().number
    let clauses = try session.lexicon.clauses()
    return try session.lexicon.counts().map { count in
      Line(
        count: count, clause: count.category.flatMap { clauses[$0.rawValue] },
        revision: revision)
    }
  }
}
