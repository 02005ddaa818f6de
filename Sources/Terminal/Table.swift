/// Records as aligned columns for people, fitted to the width of a terminal.
///
/// Columns stand two spaces apart. Where they do not fit, the widest are shortened, with `…` at
/// the end of what was cut; the first column, by which a record is named, stays whole. Where they
/// would become unreadable, each record is printed as a list of its fields instead.
public struct Table {
  private struct Cell {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = Sanitizer.visible(text)
      self.width = DisplayWidth.of(self.text)
    }
  }

  /// The width below which a column is not shortened.
  private static let minimum = 12
  private static let gutter = 2

  private let headings: [Cell]
  private let alignments: [Alignment]
  private let available: Int
  private let styled: Bool
  private var rows: [[Cell]] = []
  private var widths: [Int]

  /// An empty table for a terminal of some columns.
  ///
  /// Columns without an alignment are aligned on the left. Where `styled`, headings are bold.
  public init(
    headings: [String], alignments: [Alignment] = [], columns available: Int, styled: Bool
  ) {
    let cells = headings.map { Cell($0) }
    self.headings = cells
    self.alignments = alignments
    self.available = max(1, available)
    self.styled = styled
    self.widths = cells.map(\.width)
  }

  /// Adds a row. Cells are made visible with `Sanitizer`; missing ones are empty, and those for
  /// which there is no heading are left out.
  public mutating func add(row: [String]) {
    let cells = headings.indices.map { Cell($0 < row.count ? row[$0] : "") }
    for (index, cell) in cells.enumerated() { widths[index] = max(widths[index], cell.width) }
    rows.append(cells)
  }

  /// The table as text, each line ended by a line feed; without headings it is empty.
  public func render() -> String {
    guard !headings.isEmpty else { return "" }
    guard let widths = fittedWidths() else { return vertical() }
    var text = Style.apply(.bold, to: line(headings, widths), enabled: styled) + "\n"
    for row in rows {
      text += line(row, widths)
      text += "\n"
    }
    return text
  }

  private func line(_ cells: [Cell], _ widths: [Int]) -> String {
    var line = ""
    // Spaces are written only once something follows them, so that none ends a line.
    var pending = 0
    for (index, cell) in cells.enumerated() {
      if index > 0 { pending += Self.gutter }
      let (text, width) = fitted(cell, to: widths[index])
      let gap = widths[index] - width
      let isRight = index < alignments.count && alignments[index] == .right
      if isRight { pending += gap }
      if width > 0 {
        line += String(repeating: " ", count: pending) + text
        pending = 0
      }
      if !isRight { pending += gap }
    }
    return line
  }

  private func fitted(_ cell: Cell, to width: Int) -> (text: String, width: Int) {
    guard cell.width > width else { return (cell.text, cell.width) }
    let text = DisplayWidth.truncate(cell.text, to: width)
    return (text, DisplayWidth.of(text))
  }

  /// The width of each column once the widest are shortened; nil where the table cannot fit.
  private func fittedWidths() -> [Int]? {
    let room = available - Self.gutter * (widths.count - 1)
    let floors = widths.indices.map { index in
      index == 0 ? widths[0] : min(widths[index], max(Self.minimum, headings[index].width))
    }
    guard floors.reduce(0, +) <= room else { return nil }
    var fitted = widths.map { min($0, room) }
    var excess = fitted.reduce(0, +) - room
    while excess > 0 {
      var widest: Int?
      for index in fitted.indices where fitted[index] > floors[index] {
        if widest.map({ fitted[index] > fitted[$0] }) ?? true { widest = index }
      }
      guard let widest else { return nil }
      fitted[widest] -= 1
      excess -= 1
    }
    return fitted
  }

  private func vertical() -> String {
    let records = rows.map { row in
      let fields = zip(headings, row).map { (label: $0.0.text, value: $0.1.text) }
      return DefinitionList(fields, columns: available, styled: styled).render()
    }
    return records.joined(separator: "\n")
  }
}
