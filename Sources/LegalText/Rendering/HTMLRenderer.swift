/// Writes a text as one HTML file that needs nothing else: readable on a telephone, on paper, in a
/// dark room; every clause can be linked to.
public enum HTMLRenderer {
  /// The whole file.
  public static func render(_ document: LegalDocument) -> String {
    page(
      title: document.title, language: document.language,
      body: facts(document) + contents(document) + "<article>\n"
        + document.printed.map { block($0) }.joined() + "</article>\n")
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

  private static func facts(_ document: LegalDocument) -> String {
    guard !document.notes.isEmpty else { return "" }
    let rows = document.notes.map { fact in
      "<dt>\(escaped(fact.name))</dt><dd>\(escaped(fact.value))</dd>\n"
    }
    return "<dl class=\"facts\">\n\(rows.joined())</dl>\n"
  }

  private static func contents(_ document: LegalDocument) -> String {
    let headings = document.printed.filter(\.isHeading).filter { $0.node.level <= 2 }
    guard headings.count > 1 else { return "" }
    let isChinese = document.language.hasPrefix("zh")
    let items = headings.map { printed in
      "<li class=\"level-\(printed.node.level)\"><a href=\"#\(escaped(printed.node.eid))\">"
        + "\(escaped(printed.paragraph.text))</a></li>\n"
    }
    return "<nav aria-label=\"\(isChinese ? "目录" : "Contents")\">\n<h2>"
      + "\(isChinese ? "目录" : "Contents")</h2>\n<ul>\n\(items.joined())</ul>\n</nav>\n"
  }

  private static func block(_ printed: PrintedParagraph) -> String {
    let words = printed.pieces.map { piece in
      piece.isBold ? "<strong>\(escaped(piece.text))</strong>" : escaped(piece.text)
    }.joined()
    let node = printed.node
    let id = printed.isFirst ? " id=\"\(escaped(node.eid))\"" : ""
    let element: String
    if printed.isFirst, node.kind == .front {
      element = "h1"
    } else if printed.isHeading {
      element = "h\(min(node.level + 1, 6))"
    } else {
      element = "p"
    }
    let link =
      printed.isFirst
      ? "<a class=\"anchor\" href=\"#\(escaped(node.eid))\" aria-label=\"\(escaped(node.address))\">§</a>"
      : ""
    return "<\(element)\(id) class=\"level-\(min(node.level, 6))\">\(words)\(link)</\(element)>\n"
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
