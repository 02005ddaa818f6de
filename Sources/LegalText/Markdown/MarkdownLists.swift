/// The items of lists that are open at a line of Markdown, from the outermost on.
struct MarkdownLists {
  private struct Item {
    /// The column at which its text stands, and whatever else is a part of it.
    let column: Int
    /// Whether it begins with a number, under which what is in it stands.
    let isNumbered: Bool
  }

  private var items: [Item] = []

  /// Whether no further one may be opened in them: nobody nests as many.
  var areFull: Bool { items.count >= 100 }

  /// How many of them begin with a number.
  var depth: Int { items.reduce(0) { $0 + ($1.isNumbered ? 1 : 0) } }

  /// The column from which on a line is a part of the innermost.
  var column: Int { items.last?.column ?? 0 }

  /// Closes those of which a line that begins at a column is no part.
  mutating func close(at column: Int) {
    while let last = items.last, last.column > column { items.removeLast() }
  }

  /// Opens an item in which the text stands at a column.
  mutating func open(column: Int, isNumbered: Bool) {
    items.append(Item(column: column, isNumbered: isNumbered))
  }
}
