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
    fields: AgreementView.version.fields
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
    let version = try session.agreements.add(
      file.outline, source: file.bytes, form: file.form, slug: slug, terms: terms)
    return AgreementView.version.record(try AgreementSummary(version, session))
  }
}
