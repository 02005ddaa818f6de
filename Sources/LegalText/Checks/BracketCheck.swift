import Reporting

/// Brackets and quotation marks come in pairs, both of the same width.
enum BracketCheck {
  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("（", "）"), ("(", ")"), ("《", "》"), ("〈", "〉"), ("【", "】"), ("[", "]"), ("“", "”"), ("「", "」"),
  ]
  private static let openings = Dictionary(
    uniqueKeysWithValues: pairs.enumerated().map { ($1.open, $0) })
  private static let closings = Dictionary(
    uniqueKeysWithValues: pairs.enumerated().map { ($1.close, $0) })
  /// Which pair each kind of pair may be taken for: the two widths of round brackets.
  private static let shapes = [0, 0, 2, 3, 4, 5, 6, 7]

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    text.nodes.flatMap { node in
      node.paragraphs.compactMap { finding($0.text, in: node) }
    }
  }

  /// The first thing that is wrong in a paragraph.
  private static func finding(_ text: String, in node: Node) -> CheckFinding? {
    // A number such as 1) has a bracket that nothing opens.
    let label = Label(at: Words(text))
    let isHalf = label.map { Scalars.isHalfBracketed(text.unicodeScalars.prefix($0.length)) }
    var open: [(pair: Int, scalar: Unicode.Scalar)] = []
    for scalar in text.unicodeScalars.dropFirst(isHalf == true ? label?.length ?? 0 : 0) {
      if let pair = openings[scalar] {
        open.append((pair, scalar))
      } else if let pair = closings[scalar] {
        guard let last = open.popLast() else { return unpaired(scalar, node) }
        guard shapes[last.pair] == shapes[pair] else { return unpaired(last.scalar, node) }
        if last.pair != pair { return mixed(last.scalar, scalar, node) }
      }
    }
    return open.first.map { unpaired($0.scalar, node) }
  }

  private static func mixed(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ node: Node
  ) -> CheckFinding {
    CheckFinding(
      "mixed_brackets", .warning, node.address,
      Text(
        "‘\(Character(open))’ is closed by ‘\(Character(close))’ of another width",
        "“\(Character(open))”由不同宽度的“\(Character(close))”收尾"))
  }

  private static func unpaired(_ scalar: Unicode.Scalar, _ node: Node) -> CheckFinding {
    CheckFinding(
      "unpaired_bracket", .warning, node.address,
      Text("‘\(Character(scalar))’ has no partner", "“\(Character(scalar))”不成对"))
  }
}

extension Scalars {
  /// Whether a label closes a bracket that it does not open: `1)`, `a）`.
  fileprivate static func isHalfBracketed(_ label: some Collection<Unicode.Scalar>) -> Bool {
    let closes = label.contains { $0 == ")" || $0 == "）" }
    return closes && !label.contains { $0 == "(" || $0 == "（" }
  }
}
