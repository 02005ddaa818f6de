import CommandLine
import Domain
import Reporting
import Store
import Time

enum AgreementSite {
  private static let folder = Argument(
    .text("DIR", completion: .directories),
    Text("the folder; made where it does not exist", "目录；不存在时创建"))
  private static let base = Option(
    "base-url", .nonBlank("URL"),
    Text(
      "where the folder is published, for the feed's links: https://…", "目录的发布网址，用于订阅源链接：https://…")
  )

  static let verb = Verb(
    About(
      Text("write the public archive of all published versions", "写出全部已发布版本的公开归档"),
      [
        Text(
          "Each version has permanent addresses: the page SLUG/DATE.html, the text .txt, .md and .json, what a signature vouches for (.statement), and its signatures (.statement.1.sig …). SLUG/latest.html, .txt, .md and .json are the version in force, or say that there is none. "
            + "index.html lists them with dates and change notes, feed.xml tells of new ones (Atom, RFC 4287). Files that are the same already are left alone; nothing is deleted.",
          "每一版本有永久地址：网页 协议名/日期.html，文本 .txt、.md 和 .json，签名所证明的声明 .statement 及签名 .statement.1.sig 等。协议名/latest.html、.txt、.md 和 .json 为现行版本，没有时予以说明。"
            + "index.html 列出日期和变更说明，feed.xml 为 Atom 订阅源（RFC 4287）。内容相同的文件不改动，也不删除任何文件。")
      ],
      examples: [
        .init(
          "agreement site /srv/terms --base-url https://terms.example.cn",
          Text("run it after each publication", "每次发布后执行"))
      ]
    ).command(
      ["agreement", "site"], .anyRole, [folder, base, ChangeOptions.dryRun],
      SiteView.view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    let url = try baseURL(invocation)
    let files = try context.store(invocation, .reading).read(call) { session throws(Failure) in
      try SiteFiles(session, baseURL: url).files
    }
    let tree = FileTree(root: try invocation[folder], isDryRun: call.isDryRun)
    var lines: [SiteView.Line] = []
    for file in files {
      lines.append(
        SiteView.Line(path: file.path, outcome: try tree.put(file.content, at: file.path)))
    }
    try Output(context, invocation).list(lines.map(SiteView.view.record), zone: .shanghai)
    if call.isDryRun { try context.remark(Remarks.dryRun, invocation) }
    return .done
  }

  private static func baseURL(_ invocation: Invocation) throws(Failure) -> String? {
    guard var url = try invocation[base] else { return nil }
    let isURL =
      (url.hasPrefix("https://") || url.hasPrefix("http://"))
      && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
    guard isURL else {
      throw invocation.usage(
        "invalid_url",
        Text("‘--base-url \(url)’ is no web address", "“--base-url \(url)”不是网址"))
    }
    while url.hasSuffix("/") { url.removeLast() }
    return url
  }
}
