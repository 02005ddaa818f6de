import CommandLine
import Domain
import Reporting
import Screening

enum ExplanationView {
  static let view = View<ExplanationLine>([
    .init(
      "what", Text("WHAT", "项目"),
      Text(
        "text, step, found, withdrawn or expected", "text、step、found、withdrawn 或 expected")
    ) { .text($0.word) },
    .init(
      "name", Text("NAME", "名称"),
      Text("the item, the step, the term or what was expected", "内容编号、步骤、词语或预期的词语")
    ) { .text($0.name) },
    .init(
      "text", Text("TEXT", "文本"),
      Text("the text, or the part of it that a finding covers", "文本，或发现所在的原文")
    ) { .text($0.text) },
    .init("start", Text("START", "起"), Text("where the part begins", "起始位置")) {
      $0.place.map { .integer($0.lowerBound) } ?? .null
    },
    .init("end", Text("END", "止"), Text("where it ends, exclusive", "结束位置（不含）")) {
      $0.place.map { .integer($0.upperBound) } ?? .null
    },
    .init("category", Text("CATEGORY", "类别"), Text("of a finding", "发现的类别")) {
      .text($0.finding?.category.rawValue)
    },
    .init("severity", Text("SEVERITY", "等级"), Text("of a finding", "发现的等级")) {
      .text($0.finding?.severity.rawValue)
    },
    .init("steps", Text("STEPS", "还原步骤"), Text("that undid a disguise", "还原伪装的步骤")) {
      .texts($0.finding?.steps.map(\.rawValue) ?? [])
    },
    .init(
      "exceptions", Text("EXCEPTIONS", "例外词"), Text("that withdrew a finding", "撤销发现的例外词")
    ) { .texts($0.exceptions) },
    .init(
      "reason", Text("REASON", "原因"), Text("why what was expected is found or not", "命中或未命中的原因")
    ) { .text($0.verdict?.reason.code) },
    .detail("entry", Text("ENTRY", "词条"), Text("the entry that was expected", "预期的词条")) {
      .text($0.verdict?.entryName)
    },
    .detail("clause", Text("CLAUSE", "条款"), Text("that prohibits a finding", "禁止此类内容的条款")) {
      .text($0.clause)
    },
    .detail("changes", Text("CHANGES", "改动"), Text("what a step changed", "步骤所作的改动")) {
      .list($0.changes.map(change))
    },
    .detail("places", Text("PLACES", "位置"), Text("of what was expected", "预期词语所在位置")) {
      .list(($0.verdict?.places ?? []).map(span))
    },
    .detail("message", Text("MESSAGE", "说明"), Text("the reason, in Chinese", "原因说明")) {
      .text($0.verdict?.reason.message.chinese)
    },
    .detail("message_en", Text("IN ENGLISH", "英文说明"), Text("the reason", "英文原因说明")) {
      .text($0.verdict?.reason.message.english)
    },
  ])

  private static func change(_ change: UndressedStage.Change) -> Value {
    .object([
      .init("start", .integer(change.scalars.lowerBound)),
      .init("end", .integer(change.scalars.upperBound)),
      .init("before", .text(change.before)), .init("after", .text(change.after)),
    ])
  }

  private static func span(_ place: Range<Int>) -> Value {
    .object([
      .init("start", .integer(place.lowerBound)), .init("end", .integer(place.upperBound)),
    ])
  }
}

extension ExplanationLine {
  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .stage: "step"
    case .found: "found"
    case .withdrawn: "withdrawn"
    case .expected: "expected"
    }
  }

  fileprivate var name: String? {
    switch self {
    case .text(_, let id): id?.description
    case .stage(let stage): stage.step.rawValue
    case .found(let finding, _): finding.term
    case .withdrawn(let withdrawn, _): withdrawn.finding.term
    case .expected(let verdict): verdict.expected
    }
  }

  fileprivate var text: String? {
    switch self {
    case .text(let text, _): text
    case .stage(let stage): stage.text
    case .found, .withdrawn: finding?.text
    case .expected: nil
    }
  }

  fileprivate var place: Range<Int>? {
    finding.map { $0.start..<$0.end } ?? verdict?.places.first
  }

  fileprivate var clause: String? {
    switch self {
    case .found(_, let clause), .withdrawn(_, let clause): clause
    default: nil
    }
  }

  fileprivate var verdict: LexiconVerdict? {
    if case .expected(let verdict) = self { verdict } else { nil }
  }

  fileprivate var exceptions: [String] {
    switch self {
    case .withdrawn(let withdrawn, _): withdrawn.exceptions
    case .expected(let verdict):
      if case .withdrawn(let exceptions) = verdict.reason { exceptions } else { [] }
    default: []
    }
  }

  fileprivate var changes: [UndressedStage.Change] {
    if case .stage(let stage) = self { stage.changes } else { [] }
  }
}
