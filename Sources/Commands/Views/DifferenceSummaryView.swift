import CommandLine
import Domain
import LegalText
import Reporting

/// How the difference between two texts is summed up.
enum DifferenceSummaryView {
  static let view = View<TextDifference>(
    [
      .init("earlier", Text("EARLIER", "原文本"), Text("the earlier text", "原文本")) {
        .text($0.earlier.name)
      },
      .init("later", Text("LATER", "新文本"), Text("the later text", "新文本")) { .text($0.later.name) },
    ] + ClauseChange.Kind.allCases.map(column) + [
      .init(
        "proposed", Text("PROPOSED", "建议类型"),
        Text(
          "the change type that the differences suggest; nothing where there are none",
          "建议的变更类型；无差异则为空")
      ) { .text($0.proposal?.rawValue) },
      .init(
        "rights", Text("RIGHTS", "涉及权利"),
        Text(
          "the clauses that may touch rights; with a hyphen before it the earlier address of one that is gone",
          "可能涉及权利的条款；前有连字符的为已删除条款的原地址")
      ) { .texts($0.touchingRights.compactMap(name)) },
      .detail(
        "reasons", Text("REASONS", "依据"),
        Text(
          "for each of them address, change, proposed and signs",
          "上述各条的 address、change、proposed 与 signs")
      ) { .list($0.touchingRights.map(value)) },
    ])

  private static func column(_ kind: ClauseChange.Kind) -> View<TextDifference>.Column {
    .init(
      kind.rawValue, kind.title,
      Text("how many clauses were \(kind.rawValue)", "\(kind.rawValue) 的条款数")
    ) { .integer($0.count(kind)) }
  }

  private static func name(_ line: TextDifference.Line) -> String? {
    line.change.later?.address ?? line.change.earlier.map { "-" + $0.address }
  }

  private static func address(_ line: TextDifference.Line) -> String? {
    (line.change.later ?? line.change.earlier)?.address
  }

  private static func value(_ line: TextDifference.Line) -> Value {
    .object([
      .init("address", .text(address(line))),
      .init("change", .text(line.change.kind.rawValue)),
      .init("proposed", .text(line.proposal?.rawValue)),
      .init("signs", .texts(line.signs.map(\.description))),
    ])
  }

  /// The most important of it in one line.
  static func line(_ difference: TextDifference) -> Text {
    let counts = ClauseChange.Kind.allCases.filter { difference.count($0) > 0 }
    let english = counts.map { "\(difference.count($0)) \($0.rawValue)" }.joined(separator: ", ")
    let chinese = counts.map { "\($0.title.chinese) \(difference.count($0)) 条" }
      .joined(separator: "，")
    guard let proposal = difference.proposal else {
      return Text("\(english); the texts are the same", "\(chinese)；文本相同")
    }
    let rights = difference.touchingRights
    let names = rights.prefix(8).compactMap(name)
    let list = names.joined(separator: " ") + (rights.count > names.count ? " …" : "")
    return Text(
      "\(english); proposed change type: \(proposal.rawValue)"
        + (rights.isEmpty ? "" : "; may touch rights (\(rights.count)): \(list)"),
      "\(chinese)；建议的变更类型：\(proposal.rawValue)"
        + (rights.isEmpty ? "" : "；可能涉及权利（\(rights.count) 条）：\(list)"))
  }
}

extension ClauseChange.Kind {
  /// What people call it.
  var title: Text {
    switch self {
    case .kept: Text("kept", "未变")
    case .changed: Text("changed", "修改")
    case .added: Text("added", "新增")
    case .removed: Text("removed", "删除")
    case .moved: Text("moved", "移动")
    case .renumbered: Text("renumbered", "重新编号")
    }
  }
}
