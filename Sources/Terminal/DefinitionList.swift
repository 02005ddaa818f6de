/// One record as a list of its fields: labels in one column, values beside them.
///
/// Long values are wrapped under themselves; on a terminal that leaves them too little room they
/// stand below their labels.
public struct DefinitionList {
  private static let gutter = 2
  /// The room that values need to stand beside their labels.
  private static let minimum = 10

  private let fields: [(label: String, value: String)]
  private let available: Int
  private let styled: Bool

  /// A list of fields in their order, for a terminal of some columns. Labels and values are made
  /// visible with `Sanitizer`; line feeds in a value are kept. Where `styled`, labels are bold.
  public init(
    _ fields: [(label: String, value: String)], columns available: Int, styled: Bool
  ) {
    self.fields = fields.map {
      (Sanitizer.visible($0.label), Sanitizer.visible($0.value, keepLineBreaks: true))
    }
    self.available = max(1, available)
    self.styled = styled
  }

  /// The list as text, each line ended by a line feed.
  public func render() -> String {
    let column = fields.map { DisplayWidth.of($0.label) }.max() ?? 0
    let start = column + Self.gutter
    let isBeside = available - start >= Self.minimum
    var text = ""
    for (label, value) in fields {
      text += isBeside ? beside(label, value, column, start) : below(label, value)
    }
    return text
  }

  private func beside(_ label: String, _ value: String, _ column: Int, _ start: Int) -> String {
    let lines = DisplayWidth.wrap(value, to: available - start, indent: 0)
    let name = Style.apply(.bold, to: label, enabled: styled)
    guard let first = lines.first else { return name + "\n" }
    let gap = String(repeating: " ", count: start - DisplayWidth.of(label))
    var text = name + (first.isEmpty ? "" : gap + first) + "\n"
    for line in lines.dropFirst() { text += indented(line, by: start) }
    return text
  }

  private func below(_ label: String, _ value: String) -> String {
    var text = ""
    for line in DisplayWidth.wrap(label, to: available, indent: 0) {
      text += Style.apply(.bold, to: line, enabled: styled) + "\n"
    }
    for line in DisplayWidth.wrap(value, to: available - Self.gutter, indent: 0) {
      text += indented(line, by: Self.gutter)
    }
    return text
  }

  private func indented(_ line: String, by margin: Int) -> String {
    line.isEmpty ? "\n" : String(repeating: " ", count: margin) + line + "\n"
  }
}
