import CommandLine
import Domain
import LegalText
import Reporting

/// How the difference between two texts is summed up.
enum DifferenceSummaryView {
  /// Two texts and what became of their clauses.
  struct Summary {
    let earlier: String
    let later: String
    let comparison: TextComparison
    let proposal: ChangeType
    /// The clauses that may touch rights, by their address in the later text, else in the earlier.
    let rights: [String]

    var line: Text {
      let counts = ClauseChange.Kind.allCases.map { ($0, comparison.count($0)) }.filter { $0.1 > 0 }
        .map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
      let clauses = rights.isEmpty ? "" : rights.joined(separator: " ")
      return Text(
        "\(counts); proposed change type: \(proposal.rawValue)"
          + (clauses.isEmpty ? "" : "; may touch rights: \(clauses)"),
        "\(counts)；建议的变更类型：\(proposal.rawValue)" + (clauses.isEmpty ? "" : "；可能涉及权利：\(clauses)"))
    }
  }

  static let view = View<Summary>(
    [
      .init("earlier", Text("EARLIER", "原文本"), Text("the earlier text", "原文本")) {
        .text($0.earlier)
      },
      .init("later", Text("LATER", "新文本"), Text("the later text", "新文本")) { .text($0.later) },
    ]
      + ClauseChange.Kind.allCases.map { kind in
        .init(
          kind.rawValue, Text(kind.rawValue.uppercased(), kind.rawValue),
          Text("how many clauses were \(kind.rawValue)", "\(kind.rawValue) 的条款数")
        ) { .integer($0.comparison.count(kind)) }
      } + [
        .init(
          "proposed", Text("PROPOSED", "建议类型"),
          Text(
            "the change type that the differences suggest", "建议的变更类型")
        ) { .text($0.proposal.rawValue) },
        .init(
          "rights", Text("RIGHTS", "涉及权利"),
          Text(
            "the clauses that may touch rights", "可能涉及权利的条款")
        ) { .texts($0.rights) },
      ])
}
