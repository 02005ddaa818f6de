import CommandLine
import Domain
import Formats
import Reporting
import Screening
import Store
import Time

enum LexiconDiff {
  private static let earlier = Argument(
    LexiconOptions.revision("REV1"), Text("a revision of the lexicon", "词库版本"))
  private static let later = OptionalArgument(
    LexiconOptions.revision("REV2"),
    Text("a later one; else the present one", "较晚的词库版本；缺省为当前版本"))

  static let verb = Verb(
    About(
      Text("show what changed between two revisions", "比较两个词库版本"),
      [
        Text(
          "Revisions are counted from 1; lexicon stats says which one is present. What a scan calls lexicon@3 is revision 3.",
          "词库版本从 1 计数；lexicon stats 显示当前版本。筛查所称的 lexicon@3 即版本 3。")
      ],
      examples: [.init("lexicon diff 1 3", Text("from the first to the third", "从版本 1 到版本 3"))]
    ).command(["lexicon", "diff"], .anyRole, [earlier, later], view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    let changes = try context.store(invocation, .reading).read(call) {
      session throws(Failure) in
      let first = try session.lexicon.number(ofRevision: invocation[earlier])
      let second = try session.lexicon.number(ofRevision: invocation[later])
      guard first <= second else {
        throw invocation.usage(
          "reversed_revisions",
          Text("revision \(first) is later than \(second)", "版本 \(first) 晚于 \(second)"))
      }
      return try session.lexicon.changes(from: first, to: second)
    }
    try Output(context, invocation).list(changes.map(view.record), zone: .utc)
    return .done
  }

  private static let view = View<LexiconChange>([
    .init(
      "change", Text("CHANGE", "变更"), Text("added, removed or changed", "added、removed 或 changed")
    ) {
      .text($0.word)
    },
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.entry.recordID) },
    .init(
      "kind", Text("KIND", "种类"), Text("term, exception or pattern", "term、exception 或 pattern")
    ) {
      .text($0.entry.form.kind.rawValue)
    },
    .init("text", Text("TEXT", "词语"), Text("the words, or the expression", "词语或表达式")) {
      .text($0.entry.form.text)
    },
    .init("category", Text("CATEGORY", "类别"), Text("what it points to", "所指的类别")) {
      .text($0.entry.form.category?.rawValue)
    },
    .init("severity", Text("SEVERITY", "等级"), Text("block, review or note", "block、review 或 note"))
    {
      .text($0.entry.form.severity?.rawValue)
    },
    .init("fields", Text("FIELDS", "变更字段"), Text("the fields that changed", "有变更的字段")) {
      .texts($0.fields)
    },
    .detail("before", Text("BEFORE", "变更前"), Text("what the fields said", "变更前的内容")) {
      .object($0.before)
    },
    .detail("after", Text("AFTER", "变更后"), Text("what the fields say", "变更后的内容")) {
      .object($0.after)
    },
  ])
}

extension LexiconChange {
  fileprivate var word: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }

  /// The entry as it is, or as it was before it was removed.
  fileprivate var entry: LexiconEntry {
    switch self {
    case .added(let entry), .removed(let entry), .changed(from: _, to: let entry): entry
    }
  }

  fileprivate var fields: [String] {
    guard case .changed = self else { return [] }
    return LexiconForm.fieldNames.filter { name in
      (before + after).contains { $0.name == name }
    }
  }

  fileprivate var before: [Value.Member] { differing.before }

  fileprivate var after: [Value.Member] { differing.after }

  /// The members that only one side has.
  private var differing: (before: [Value.Member], after: [Value.Member]) {
    guard case .changed(let from, let to) = self else { return ([], []) }
    let (before, after) = (from.form.members, to.form.members)
    return (
      before.filter { !after.contains($0) }.map(Value.Member.init),
      after.filter { !before.contains($0) }.map(Value.Member.init)
    )
  }
}

extension Value.Member {
  fileprivate init(_ member: JSON.Member) {
    switch member.value {
    case .array(let values):
      self.init(
        member.name,
        .texts(values.compactMap { if case .string(let text) = $0 { text } else { nil } }))
    case .bool(let value): self.init(member.name, .bool(value))
    case .string(let text): self.init(member.name, .text(text))
    default: self.init(member.name, .null)
    }
  }
}
