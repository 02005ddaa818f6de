import CommandLine
import Domain
import Formats
import LegalText
import Reporting
import Store
import Time

enum AgreementImport {
  private static let slug = Option(
    "slug", .nonBlank("SLUG"), Text("the agreement's short name; required", "协议短名（必填）"))
  private static let title = Option(
    "title", .nonBlank("TITLE"), Text("the title; else the one in the text", "标题；缺省取自文本"))
  private static let effective = Option(
    "effective", .nonBlank("DATE"),
    Text("from when it is to bind; else the date in the text", "生效日期；缺省取自文本"))

  static let verb = Verb.changing(
    ["agreement", "import"], .role(.publisher),
    About(
      Text("take in a text as a new draft", "导入协议文本为新草稿"),
      [
        Text(
          "Finds every clause by its numbering, and proves that not one character was lost. The dates and the title are read off the text.",
          "按编号识别每一条款，并核对一字不漏。日期和标题取自文本。")
      ],
      examples: [
        .init(
          "agreement import agreement.txt --slug service-agreement", Text("a first draft", "首次导入"))
      ]),
    parameters: [AgreementOptions.file, slug, title, effective] + ChangeOptions.adding,
    fields: AgreementView.version.fields
  ) { invocation, session throws(Failure) in
    guard let slug = try invocation[slug], ClauseReference.isSlug(slug) else {
      throw invocation.usage(
        "invalid_slug",
        Text(
          "--slug is needed: lower-case letters, digits and hyphens, such as service-agreement",
          "须给出 --slug：小写字母、数字和连字符，如 service-agreement"))
    }
    let (source, outline) = try AgreementOptions.read(invocation[AgreementOptions.file])
    let effectiveDate = try day(invocation) ?? outline.effectiveDate.flatMap(CalendarDay.init)
    let (version, _) = try session.agreements.add(
      outline, source: source, slug: slug, title: invocation[title] ?? outline.title ?? slug,
      updateDate: outline.updateDate.flatMap(CalendarDay.init), effectiveDate: effectiveDate)
    return AgreementView.version.record(
      AgreementSummary(
        version: version, instant: session.now,
        clauses: try session.agreements.clauses(of: version)))
  }

  private static func day(_ invocation: Invocation) throws(Failure) -> CalendarDay? {
    guard let word = try invocation[effective] else { return nil }
    guard let day = CalendarDay(word) else {
      throw invocation.usage(
        "invalid_date",
        Text(
          "‘--effective \(word)’ must be a date such as 2025-03-15",
          "“--effective \(word)”必须是 2025-03-15 形式的日期"))
    }
    return day
  }
}

extension CalendarDay {
  /// A day as a text writes it.
  fileprivate init?(_ day: LegalDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }
}
