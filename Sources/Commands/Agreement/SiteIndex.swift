import Domain
import LegalText
import Reporting
import Time

/// The first page of the public archive.
enum SiteIndex {
  static func page(_ agreements: [SiteAgreement], at instant: Instant) -> String {
    let title = "协议归档"
    return HTMLRenderer.page(
      title: title, language: "zh-CN",
      links: "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\">\n",
      body: "<h1>\(title)</h1>\n<p class=\"about\"><a href=\"feed.xml\">订阅更新（Atom）</a></p>\n"
        + agreements.map { section($0, instant) }.joined())
  }

  private static func section(_ agreement: SiteAgreement, _ instant: Instant) -> String {
    let title = (agreement.current ?? agreement.entries.first?.version)?.terms.title
    let heading = HTMLRenderer.escaped(title ?? agreement.slug)
    let latest =
      agreement.current == nil
      ? "<p class=\"about\">当前没有生效的版本</p>\n"
      : "<p><a href=\"\(agreement.slug)/latest.html\">现行版本</a></p>\n"
    return "<h2 id=\"\(agreement.slug)\">\(heading)</h2>\n\(latest)<ul class=\"versions\">\n"
      + agreement.entries.map { item($0, $0.version.status(at: instant)) }.joined() + "</ul>\n"
  }

  private static func item(_ entry: SiteEntry, _ status: AgreementStatus) -> String {
    let terms = entry.version.terms
    let date = terms.effectiveDate?.description ?? ""
    var about = ["第 \(entry.version.number) 版"]
    if let update = terms.updateDate { about.append("更新于 \(update)") }
    if let type = terms.changeType { about.append(type.title.chinese) }
    let notes = [terms.changeNote, entry.version.withdrawal.map { "已撤回：" + $0.reason }]
      .compactMap { $0 }.map { "<p>\(HTMLRenderer.escaped($0))</p>\n" }
    let forms = entry.forms.map { "<a href=\"\(entry.path).\($0)\">\($0)</a>" }
    return "<li><a href=\"\(entry.path).html\"><time datetime=\"\(date)\">\(date)</time></a>"
      + "<span class=\"status \(status.rawValue)\">\(status.title.chinese)</span>\n"
      + "<p class=\"about\">\(HTMLRenderer.escaped(about.joined(separator: " · ")))</p>\n"
      + notes.joined() + "<p class=\"forms\">\(forms.joined(separator: " "))</p></li>\n"
  }
}
