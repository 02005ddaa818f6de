/// The short name of a clause.
enum Title {
  private static let longest = 24
  /// How many characters a heading has at most that runs into its text.
  static let longestRunIn = 20

  /// The heading of a clause without its label, or the beginning of its text up to a natural stop.
  static func of(_ paragraph: String, after labelLength: Int) -> String {
    let text = paragraph.unicodeScalars.dropFirst(labelLength).drop(while: Scalars.isSpace)
    let title = text.prefix(longest + 1).prefix { !isStop($0) }
    return String(title.prefix(longest)) + (title.count > longest ? "…" : "")
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", ";", "，", ",", "：", ":", "！", "!", "？", "?": true
    default: false
    }
  }

  /// Whether a paragraph is a heading: it does not end like a sentence.
  static func isHeading(_ paragraph: String) -> Bool {
    guard let last = paragraph.unicodeScalars.last else { return false }
    return !isStop(last) && paragraph.unicodeScalars.count <= 60
  }

  static func endsWithColon(_ paragraph: String) -> Bool {
    paragraph.hasSuffix("：") || paragraph.hasSuffix(":")
  }

  /// The heading with which an unnumbered clause runs into its text: `消息推送——…`, or after a
  /// colon or another of its kind `第三方商家。…`.
  static func runInHead(_ paragraph: String, mayEndWithStop: Bool) -> String? {
    let text = paragraph.unicodeScalars
    let head = text.prefix(while: { !"—。，,；：:".unicodeScalars.contains($0) })
    guard (2...longestRunIn).contains(head.count), head.endIndex < text.endIndex else { return nil }
    let isDash = text[head.endIndex...].starts(with: "——".unicodeScalars)
    let isStop =
      mayEndWithStop && text[head.endIndex] == "。"
      && text.index(after: head.endIndex) < text.endIndex
    return isDash || isStop ? String(head) : nil
  }

  /// Such a heading that ends with a full stop and has nothing behind it.
  static func loneHead(_ paragraph: String) -> String? {
    let text = paragraph.unicodeScalars
    let head = text.prefix(while: { !"—。，,；：:".unicodeScalars.contains($0) })
    guard (2...longestRunIn).contains(head.count), paragraph == String(head) + "。" else {
      return nil
    }
    return String(head)
  }
}
