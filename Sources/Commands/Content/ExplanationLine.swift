import Domain
import Reporting
import Screening

/// One thing that an explanation says.
enum ExplanationLine {
  /// The text itself, and the item that has it.
  case text(String, RecordID?)
  /// The text after a step.
  case stage(UndressedStage)
  /// What is found, and the clause that prohibits it.
  case found(Finding, clause: String?)
  /// What exceptions withdrew.
  case withdrawn(WithdrawnFinding, clause: String?)
  /// What became of something that was expected.
  case expected(LexiconVerdict)

  /// Everything that an explanation says, in order.
  static func lines(
    _ explanation: LexiconExplanation, _ verdicts: [LexiconVerdict], of id: RecordID?,
    clauses: [String: String]
  ) -> [ExplanationLine] {
    [.text(explanation.text, id)] + explanation.stages.map { .stage($0) }
      + explanation.findings.map { .found($0, clause: clauses[$0.category.rawValue]) }
      + explanation.withdrawn.map {
        .withdrawn($0, clause: clauses[$0.finding.category.rawValue])
      }
      + verdicts.map { .expected($0) }
  }

  /// The finding that it is about.
  var finding: Finding? {
    switch self {
    case .found(let finding, _): finding
    case .withdrawn(let withdrawn, _): withdrawn.finding
    default: nil
    }
  }

  /// What people read before it.
  var label: Text {
    switch self {
    case .text(_, let id): id.map { Text(verbatim: $0.description) } ?? Text("text", "原文")
    case .stage(let stage): stage.step.title
    case .found: Text("found", "命中")
    case .withdrawn: Text("withdrawn", "已撤销")
    case .expected(let verdict): Text("‘\(verdict.expected)’", "“\(verdict.expected)”")
    }
  }

  /// What people read of it.
  var paragraph: Text {
    switch self {
    case .text(let text, _): Text(verbatim: text)
    case .stage(let stage): Text(verbatim: "\(stage.text)\n\(stage.summary)")
    case .found(let finding, let clause): Self.described(finding, clause)
    case .withdrawn(let withdrawn, let clause):
      Self.described(withdrawn.finding, clause) + Text(verbatim: "\n")
        + LexiconVerdict.Reason.withdrawn(withdrawn.exceptions).message
    case .expected(let verdict):
      verdict.reason.message + Text(verbatim: verdict.entryName.map { " (\($0))" } ?? "")
        + Text(verbatim: verdict.places.isEmpty ? "" : " " + verdict.placeNames)
    }
  }

  private static func described(_ finding: Finding, _ clause: String?) -> Text {
    let place = "\(finding.term) ← \(finding.text) [\(finding.start)–\(finding.end)]"
    let what = "\(finding.category.rawValue) \(finding.severity.rawValue)"
    let steps = finding.steps.map(\.rawValue).joined(separator: ", ")
    return Text(
      verbatim: [place, what, clause ?? "", steps].filter { !$0.isEmpty }.joined(separator: "; "))
  }
}

extension UndressedStage {
  /// What it changed, in short; of many changes the first ones.
  var summary: String {
    let shown = changes.prefix(Self.mostChanges).map { change in
      let after = change.after.isEmpty ? "∅" : "‘\(change.after)’"
      return "[\(change.scalars.lowerBound)] ‘\(change.before)’ → \(after)"
    }
    return (shown + (changes.count > Self.mostChanges ? ["…"] : [])).joined(separator: "; ")
  }

  private static let mostChanges = 20
}

extension LexiconVerdict {
  /// The id of the entry, or in a file its words or name.
  var entryName: String? {
    entry.map { $0.id?.description ?? $0.form.name ?? $0.form.text }
  }

  /// Where it would be found otherwise.
  var placeNames: String {
    places.map { "[\($0.lowerBound)–\($0.upperBound)]" }.joined(separator: " ")
  }
}
