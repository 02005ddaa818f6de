import CommandLine
import Domain
import LegalText
import Reporting
import Store

enum AgreementImport {
  private static let slug = Option(
    "slug", .nonBlank("SLUG"),
    Text("the agreement's short name; needed unless the text's head has it", "协议短名；文首没有时必填"))

  static let verb = Verb.changing(
    ["agreement", "import"], .role(.publisher),
    About(
      Text("take in a text as a new draft", "导入协议文本为新草稿"),
      [
        Text(
          "Finds every clause by its numbering, and proves that not one character was lost. The dates and the title are read off the text; "
            + "what the head of a Markdown text or an option says goes before. The bytes are kept as they are, with their SHA-256.",
          "按编号识别每一条款，并核对一字不漏。日期和标题取自文本，Markdown 文首和选项优先。原始字节连同其 SHA-256 一并保存。"),
        Text(
          "Clauses with a counterpart in the version before (the newest published one, else the newest draft) take over its tags; where the words are the same and the text marks nothing as bold, what is in bold; and which paragraphs are theirs where that was settled. A person reviews it: see ‘inherited’.",
          "与前一版本（最新已发布版本，否则为最新草稿）对应的条款沿用其标注；文字相同且文本未标加粗时沿用加粗；已判定的段落归属亦沿用。须人工复核，见 inherited。"),
        Text(
          "Paragraphs whose owner is a judgement are named in ‘ambiguous’; agreement edit settles them.",
          "归属需人工判断的段落列于 ambiguous，用 agreement edit 处理。"),
      ],
      examples: [
        .init(
          "agreement import agreement.txt --slug service-agreement", Text("a first draft", "首次导入")),
        .init(
          "agreement import v2.md --slug service-agreement --change-type major --change-note 调整收费规则",
          Text("the next version", "导入下一版本")),
      ]),
    parameters: [AgreementOptions.file, slug, AgreementOptions.from] + TermsOptions.all
      + ChangeOptions.adding,
    fields: AgreementView.version.fields, remark: inherited
  ) { invocation, session throws(Failure) in
    let file = try SourceFile(
      invocation[AgreementOptions.file], as: invocation[AgreementOptions.from])
    guard let slug = try invocation[slug] ?? file.outline.head[.slug],
      ClauseReference.isSlug(slug)
    else {
      throw invocation.usage(
        "invalid_slug",
        Text(
          "--slug is needed: lower-case letters, digits and hyphens, such as service-agreement",
          "须给出 --slug：小写字母、数字和连字符，如 service-agreement"))
    }
    let terms = try TermsOptions.applied(
      to: AgreementTerms(of: file.outline, slug: slug), invocation)
    let added = try session.agreements.add(
      file.outline, source: file.bytes, form: file.form, slug: slug, terms: terms)
    var summary = try AgreementSummary(added.version, session)
    summary.inherited = added.inherited
    return AgreementView.version.record(summary)
  }

  /// What is said of a text that took something over from the version before it.
  private static let inherited: @Sendable (Record) -> Text? = { record in
    guard case .object(let members) = record["inherited"],
      case .text(let source)? = members.first(where: { $0.name == "from" })?.value
    else { return nil }
    let counts = ["tags", "emphasised", "settled_lines"].map { name in
      switch members.first(where: { $0.name == name })?.value {
      case .integer(let count): Int(count)
      case .list(let values): values.count
      default: 0
      }
    }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    return Text(
      "taken over from \(source), to be reviewed: tags \(counts[0]), clauses in bold \(counts[1]), paragraphs settled \(counts[2])",
      "沿用 \(source)，请复核：标注 \(counts[0]) 个，加粗 \(counts[1]) 条，已判归属 \(counts[2]) 段")
  }
}
