/// The short name of a clause.
enum Title {
  private static let longest = 24
  /// How many characters a heading has at most that runs into its text.
  static let longestRunIn = 20
  /// How many characters a heading has at most.
  static let longestHeading = 60

  /// The beginning of a text up to a natural stop.
  static func of(_ text: String) -> String { of(Words(text)) }

  /// The heading of a clause, or the beginning of its text up to a natural stop; its label is left
  /// out of the words.
  static func of(_ words: Words) -> String {
    let bytes = words.bytes.span
    var position = words.range.lowerBound
    var (start, end, length) = (position, position, 0)
    while position < words.range.upperBound,
      let scalar = Scalars.next(in: bytes, at: &position), !isStop(scalar)
    {
      if length == 0, Scalars.isSpace(scalar) {
        start = position
      } else if length == longest {
        return Words(words.bytes, start..<end).string + "…"
      } else {
        length += 1
      }
      end = position
    }
    return Words(words.bytes, start..<end).string
  }

  static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    guard !Scalars.isHan(scalar) else { return false }
    return switch scalar {
    case "。", "；", ";", "，", ",", "：", ":", "！", "!", "？", "?": true
    default: false
    }
  }

  /// Whether a paragraph is a heading: it does not end like a sentence.
  static func isHeading(_ paragraph: String) -> Bool { isHeading(Words(paragraph)) }

  /// Whether a paragraph is a heading: it does not end like a sentence.
  static func isHeading(_ paragraph: Words) -> Bool {
    guard paragraph.range.count <= 4 * longestHeading, let last = paragraph.last else {
      return false
    }
    return !isStop(last) && paragraph.scalarCount <= longestHeading
  }

  /// Whether a paragraph is nothing but what chapters are often called that have no number.
  static func isNameOfChapter(_ paragraph: Words) -> Bool {
    paragraph.range.count == 6 && ["总则", "分则", "附则"].contains { paragraph.starts(with: $0) }
  }

  static func endsWithColon(_ paragraph: String) -> Bool { endsWithColon(Words(paragraph)) }

  static func endsWithColon(_ paragraph: Words) -> Bool {
    paragraph.last.map(LabelScanner.isColon) ?? false
  }

  /// How many bytes the heading takes with which an unnumbered clause runs into its text:
  /// `消息推送——…`, or after a colon or another of its kind `第三方商家。…`; nil where there is none.
  static func runInHead(_ paragraph: Words, mayEndWithStop: Bool) -> Int? {
    guard var head = head(of: paragraph), let mark = head.rest.next(), let next = head.rest.next()
    else { return nil }
    return mark == "—" && next == "—" || mayEndWithStop && mark == "。" ? head.bytes : nil
  }

  /// How many bytes such a heading takes that ends with a full stop and has nothing behind it.
  static func loneHead(_ paragraph: Words) -> Int? {
    guard var head = head(of: paragraph), head.rest.next() == "。", head.rest.next() == nil else {
      return nil
    }
    return head.bytes
  }

  /// How many bytes there are before the first mark of punctuation, and what stands from it on; nil
  /// where that is too much or too little for a heading.
  private static func head(of paragraph: Words) -> (bytes: Int, rest: Words.Iterator)? {
    var scalars = paragraph.makeIterator()
    for length in 0...longestRunIn {
      let rest = scalars
      guard let scalar = scalars.next() else { return nil }
      guard endsHead(scalar) else { continue }
      return length < 2 ? nil : (rest.position - paragraph.range.lowerBound, rest)
    }
    return nil
  }

  private static func endsHead(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "—", "。", "，", ",", "；", "：", ":": true
    default: false
    }
  }
}
