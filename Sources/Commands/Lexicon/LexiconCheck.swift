import CommandLine
import Domain
import Reporting
import Store
import Time

enum LexiconCheck {
  private static let exitCode = Flag(
    "exit-code", Text("exit with 10 where something was found", "有发现时以状态 10 退出"))

  static let verb = Verb(
    About(
      Text("look for entries that do nothing, or too much", "检查词库"),
      [
        Text(
          "Terms that read the same once undressed, in one category or in several, terms with symbols at an end, which the search passes over, terms that another term or an exception swallows, single characters, terms inside very common words, and exceptions with no term inside. "
            + "Entries that take no part in screening are passed over.",
          "检查还原后相同的词语（同类别或不同类别）、首尾符号不参与查找的词语、被其他词语或例外词涵盖的词语、单字、出现在常用词中的词语，以及内部没有任何词语的例外词。停用的词条不检查。")
      ],
      examples: [.init("lexicon check --exit-code", Text("for a script", "用于脚本"))]
    ).command(["lexicon", "check"], .anyRole, [exitCode], view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    let entries = try context.store(invocation, .reading).read(call) {
      session throws(Failure) in try session.lexicon.list()
    }
    let remarks = LexiconInspection(entries).remarks()
    try Output(context, invocation).list(remarks.map(view.record), zone: .utc)
    return invocation[exitCode] && !remarks.isEmpty ? .findings : .done
  }

  private static let view = View<LexiconRemark>([
    .init("rule", Text("RULE", "规则"), Text("a stable word for the rule", "规则代码")) {
      .text($0.rule.rawValue)
    },
    .init("id", Columns.idTitle, Columns.idHelp) { .id($0.entry.recordID) },
    .init("text", Text("TEXT", "词语"), Text("the words", "词语")) { .text($0.entry.form.text) },
    .init("other", Text("OTHER", "相关词条"), Text("the entry because of which it is so", "造成此情况的词条")) {
      .id($0.other?.recordID)
    },
    .detail(
      "word", Text("WORD", "常用词"),
      Text("the common word, or what the search looks for", "常用词，或实际查找的文字")
    ) { .text($0.word) },
    .init("message", Text("MESSAGE", "说明"), Text("what it is, in Chinese", "说明")) {
      .text($0.message.chinese)
    },
    .detail("message_en", Text("IN ENGLISH", "英文说明"), Text("what it is", "英文说明")) {
      .text($0.message.english)
    },
  ])
}
