import Domain
import LegalText
import Reporting
import Time

/// The Atom feed of the public archive (RFC 4287).
enum SiteFeed {
  static func atom(_ entries: [SiteEntry], baseURL: String?) -> String {
    let newest = entries.sorted { $0.changedAt > $1.changedAt }
    let updated = newest.first?.changedAt ?? Instant(milliseconds: 0)
    let links =
      baseURL.map { url in
        "<link rel=\"self\" href=\"\(escaped(url))/feed.xml\"/>\n"
          + "<link rel=\"alternate\" type=\"text/html\" href=\"\(escaped(url))/index.html\"/>\n"
      } ?? ""
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
      <title>协议更新</title>
      <id>\(escaped(baseURL.map { $0 + "/" } ?? "urn:xsyf:agreements"))</id>
      <updated>\(updated)</updated>
      <author><name>\(escaped(newest.first?.version.terms.company ?? "xsyf"))</name></author>
      \(links)\(newest.map { entry($0, baseURL) }.joined())</feed>

      """
  }

  private static func entry(_ entry: SiteEntry, _ baseURL: String?) -> String {
    let terms = entry.version.terms
    let address = (baseURL.map { $0 + "/" } ?? "") + entry.path + ".html"
    let id =
      baseURL == nil ? "urn:xsyf:\(entry.version.slug):\(entry.version.number)" : address
    let date = terms.effectiveDate?.description ?? ""
    let summary =
      entry.version.withdrawal.map { "已撤回：" + $0.reason } ?? terms.changeNote
      ?? terms.changeType?.title.chinese ?? "首次发布"
    return """
      <entry>
      <title>\(escaped(terms.title))（\(date)）</title>
      <id>\(escaped(id))</id>
      <updated>\(entry.changedAt)</updated>
      <link href="\(escaped(address))"/>
      <summary>\(escaped(summary))</summary>
      </entry>

      """
  }

  private static func escaped(_ text: String) -> String { HTMLRenderer.escaped(text) }
}
