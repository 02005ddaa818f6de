extension DisplayWidth {
  /// A text as lines of at most `columns` columns, without trailing spaces.
  ///
  /// Lines break at spaces and beside Han characters, kana and hangul, but never before closing
  /// punctuation nor after opening punctuation; a word that is longer than a line is divided. A
  /// line feed in the text ends a line. Every line but the first begins with `indent` spaces, at
  /// most half of a line, which are part of its width. An empty text has no lines.
  public static func wrap(_ text: String, to columns: Int, indent: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    let columns = max(1, columns)
    // A deep indentation must not use up the whole line.
    var filler = LineFiller(columns: columns, indent: max(0, min(indent, columns / 2)))
    var paragraphs = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    for paragraph in paragraphs {
      for piece in LineBreaking.pieces(of: Substring(paragraph)) { filler.add(piece) }
      filler.endLine()
    }
    return filler.lines
  }
}

/// Puts pieces on lines, as many on each as fit.
private struct LineFiller {
  private(set) var lines: [String] = []
  private let columns: Int
  private let indent: Int
  private var line = ""
  private var width = 0

  init(columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
  }

  private var room: Int { lines.isEmpty ? columns : columns - indent }

  mutating func add(_ piece: LineBreaking.Piece) {
    if width + piece.spaces + piece.width <= room {
      line += String(repeating: " ", count: piece.spaces) + piece.text
      width += piece.spaces + piece.width
      return
    }
    if !line.isEmpty { endLine() }
    var rest = piece.text
    var restWidth = piece.width
    while restWidth > room {
      let start = DisplayWidth.prefix(of: rest, columns: room)
      // A wide character on a line of one column stands there nevertheless.
      let taken = start.text.isEmpty ? rest.prefix(1) : start.text
      line = String(taken)
      rest = rest.dropFirst(taken.count)
      restWidth -= DisplayWidth.of(line)
      guard !rest.isEmpty else { break }
      endLine()
    }
    line += rest
    width = DisplayWidth.of(line)
  }

  mutating func endLine() {
    let margin = lines.isEmpty || line.isEmpty ? "" : String(repeating: " ", count: indent)
    lines.append(margin + line)
    line = ""
    width = 0
  }
}
