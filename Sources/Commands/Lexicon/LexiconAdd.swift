import CommandLine
import Domain
import Reporting
import Screening
import Store

enum LexiconAdd {
  private static let exception = Flag(
    "exception", Text("words inside which findings do not count", "例外词：其中的发现不计"))
  private static let pattern = Flag(
    "pattern", Text("an expression to look for, with a --name", "规则：要查找的表达式，须有 --name"))

  static let verb = Verb.changing(
    ["lexicon", "add"], LexiconOptions.access,
    About(
      Text("add what to look for, or what clears it", "添加词条"),
      [
        Text(
          "A term has a --category; its severity is review unless --severity says otherwise. "
            + "The same again changes nothing; known words with other data are a conflict.",
          "词语须有 --category；等级默认为 review。重复添加不产生改动；词语已存在而内容不同则为冲突。"),
        Text(
          "Case, width, styled letters, numerals, traditional characters, invisible characters, separators and repetitions are undone for every term; pinyin, homophone, lookalike and split only --with them, since they cost precision.",
          "大小写、全半角、变体字符、数字写法、繁体、不可见字符、分隔符和重复字符默认还原；拼音、同音、形近和拆字影响精度，须以 --with 指定。"
        ),
        Text(
          "Numerals are read digit by digit: 一一〇 and 壹壹零 are 110, and 拾, 佰 and 仟 are 十, 百 and 千. What 十, 廿 and 卅 come to depends on what stands beside them, so that 十八 is not 18: add both. 两 and 参 are words and stay what they are.",
          "数字逐位还原：一一〇、壹壹零即 110，拾、佰、仟即十、百、千。十、廿、卅的数值取决于前后文字，因此“十八”不等同于 18，请分别添加。“两”“参”是常用字，不作数字。"),
        Text(
          "A pattern is a regular expression that cannot run away: characters, . and classes such as [a-z0-9_], \\d \\w \\s, groups, |, ? * + {m,n} up to 100, and \\b ^ $. "
            + "Letter case, width, styled letters, traditional characters, numerals and invisible characters are undone for it; separators count. "
            + "'(?&link)' and the like stand for what the program recognises itself.",
          "规则是不会失控的正则表达式：字符、.、[a-z0-9_] 之类的字符组、\\d \\w \\s、分组、|、? * + {m,n}（至多 100）以及 \\b ^ $。"
            + "大小写、全半角、变体字符、繁体、数字写法和不可见字符会先还原；分隔符照常计入。'(?&link)' 等表示程序内置的规则。"),
      ],
      examples: [
        .init(
          "lexicon add 包治百病 --category rumour --severity block", Text("a term", "添加词语")),
        .init(
          "lexicon add 神药 --category rumour --with pinyin --note 夸大疗效",
          Text("a term that is also spelled out", "同时还原拼音")),
        .init("lexicon add '精神药*' --exception", Text("an exception", "添加例外词")),
        .init(
          "lexicon add '代开[0-9]天病假' --pattern --name sick_note --category other_illegal",
          Text("a pattern", "添加规则")),
      ]),
    parameters: [
      LexiconOptions.text, LexiconOptions.category, LexiconOptions.severity, LexiconOptions.mode,
      LexiconOptions.with, LexiconOptions.without, exception, pattern, LexiconOptions.name,
      LexiconOptions.note, LexiconOptions.source,
    ] + ChangeOptions.adding,
    fields: LexiconOutcomeView.view.fields, remark: LexiconOutcomeView.remark
  ) { invocation, session throws(Failure) in
    let given = try form(invocation)
    let recorder = try LexiconRecorder(session)
    let intake = try recorder.take(given)
    let entry = try session.lexicon.find(intake.record)
    if intake.outcome == .created {
      try LexiconJournal.write(
        entry.recordID, before: nil, after: entry.form, entry.since, session)
    }
    return LexiconOutcomeView.view.record(
      LexiconOutcomeView.Outcome(
        entry: entry, result: intake.outcome.rawValue,
        revision: try session.lexicon.revision().number))
  }

  private static func form(_ invocation: Invocation) throws(Failure) -> LexiconForm {
    if let conflict = invocation.conflict(exception, pattern) { throw conflict }
    let kind: LexiconKind =
      invocation[exception] ? .exception : invocation[pattern] ? .pattern : .term
    let saysSteps = invocation.has(LexiconOptions.with) || invocation.has(LexiconOptions.without)
    return LexiconForm(
      kind, try invocation[LexiconOptions.text], name: try invocation[LexiconOptions.name],
      category: try invocation[LexiconOptions.category],
      severity: try invocation[LexiconOptions.severity],
      mode: try invocation[LexiconOptions.mode],
      steps: saysSteps ? try LexiconOptions.steps(.standard, invocation) : nil,
      note: try invocation[LexiconOptions.note], source: try invocation[LexiconOptions.source])
  }
}
