import Domain
import LegalText
import Reporting
import Time

/// The first page of the public archive.
enum SiteIndex {
  static func page(_ entries: [SiteEntry], language: Language) -> String {
    let title = Text("Agreements", "协议归档")[language]
    let groups = Dictionary(grouping: entries, by: \.version.slug)
    let sections = groups.keys.sorted().map { section($0, groups[$0] ?? [], language) }
    return HTMLRenderer.page(
      title: title, language: language == .chinese ? "zh-CN" : "en",
      links: "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\">\n",
      body: "<h1>\(HTMLRenderer.escaped(title))</h1>\n" + sections.joined())
  }

  private static func section(
    _ slug: String, _ entries: [SiteEntry], _ language: Language
  ) -> String {
    let title = HTMLRenderer.escaped(entries.first?.version.terms.title ?? slug)
    let latest = Text("in force", "现行版本")[language]
    let items = entries.map { item($0, language) }.joined()
    return "<h2 id=\"\(slug)\">\(title)</h2>\n"
      + "<p><a href=\"\(slug)/latest.html\">\(latest)</a></p>\n<ul>\n\(items)</ul>\n"
  }

  private static func item(_ entry: SiteEntry, _ language: Language) -> String {
    let terms = entry.version.terms
    var parts = [
      "<a href=\"\(entry.path).html\">\(terms.effectiveDate?.description ?? "")</a>"
    ]
    if let update = terms.updateDate {
      parts.append(Text("updated \(update)", "更新于 \(update)")[language])
    }
    if let type = terms.changeType { parts.append(HTMLRenderer.escaped(type.title[language])) }
    if let note = terms.changeNote { parts.append(HTMLRenderer.escaped(note)) }
    if let withdrawal = entry.version.withdrawal {
      parts.append(
        HTMLRenderer.escaped(
          Text("withdrawn: ", "已撤回：")[language] + withdrawal.reason))
    }
    return "<li>" + parts.joined(separator: " · ") + "</li>\n"
  }
}
