/// Writes a text as one HTML file that needs nothing else: readable on a telephone, on paper, in a
/// dark room; every clause can be linked to.
public enum HTMLRenderer {
  /// The whole file.
  public static func render(_ document: LegalDocument) -> String {
    let printed = document.printed
    let isTitled = printed.first?.node.kind == .front
    return page(
      title: document.title, language: document.language,
      body: header(document, isTitled ? printed.first : nil) + contents(document, printed)
        + "<article>\n" + printed.dropFirst(isTitled ? 1 : 0).map(block).joined() + "</article>\n"
        + footer(document))
  }

  /// A page with markup of the program's own; `links` stand in its head.
  public static func page(
    title: String, language: String, links: String = "", body: String
  ) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(escaped(title))</title>
    \(links)<style>
    \(HTMLStyle.sheet)</style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  /// The title, and what there is to know before one reads on.
  private static func header(_ document: LegalDocument, _ title: PrintedParagraph?) -> String {
    let id = title.map { " id=\"\(escaped($0.node.eid))\"" } ?? ""
    let words = title.map(words) ?? escaped(document.title)
    let warning =
      document.warning.map { "<p class=\"warning\" role=\"note\">\(escaped($0))</p>\n" } ?? ""
    return "<header>\n<h1\(id)>\(words)</h1>\n\(warning)\(list(document.notes, "facts"))</header>\n"
  }

  /// By what it can be told that the text is the one that was published.
  private static func footer(_ document: LegalDocument) -> String {
    guard !document.proofs.isEmpty else { return "" }
    return "<footer>\n\(list(document.proofs, "facts proofs"))</footer>\n"
  }

  private static func list(_ facts: [LegalDocument.Fact], _ style: String) -> String {
    guard !facts.isEmpty else { return "" }
    let rows = facts.map { fact in
      "<dt>\(escaped(fact.name))</dt><dd>\(escaped(fact.value))</dd>\n"
    }
    return "<dl class=\"\(style)\">\n\(rows.joined())</dl>\n"
  }

  private static func contents(
    _ document: LegalDocument, _ printed: [PrintedParagraph]
  ) -> String {
    let listed = printed.filter(\.isListed)
    guard listed.count > 1 else { return "" }
    let name = document.language.hasPrefix("zh") ? "目录" : "Contents"
    let items = listed.map { printed in
      "<li class=\"level-\(printed.node.level)\"><a href=\"#\(escaped(printed.node.eid))\">"
        + "\(escaped(printed.listing))</a></li>\n"
    }
    return "<nav aria-label=\"\(name)\">\n<details open>\n<summary>\(name)</summary>\n"
      + "<ul>\n\(items.joined())</ul>\n</details>\n</nav>\n"
  }

  private static func block(_ printed: PrintedParagraph) -> String {
    let node = printed.node
    let element = printed.isHeading ? "h\(min(node.level + 1, 6))" : "p"
    let style = "class=\"level-\(min(node.level, 6))\""
    guard printed.isFirst else { return "<\(element) \(style)>\(words(printed))</\(element)>\n" }
    let id = escaped(node.eid)
    let link =
      "<a class=\"anchor\" href=\"#\(id)\" aria-label=\"\(escaped(node.address))\">§</a>"
    return "<\(element) id=\"\(id)\" \(style)>\(words(printed))\(link)</\(element)>\n"
  }

  private static func words(_ printed: PrintedParagraph) -> String {
    printed.pieces.map { piece in
      piece.isBold ? "<strong>\(escaped(piece.text))</strong>" : escaped(piece.text)
    }.joined()
  }

  /// A text in which nothing is markup.
  public static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
