import Reporting

/// Brackets and quotation marks come in pairs, both of the same width.
enum BracketCheck {
  private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("（", "）"), ("(", ")"), ("《", "》"), ("〈", "〉"), ("【", "】"), ("[", "]"), ("“", "”"), ("「", "」"),
    ("‘", "’"), ("『", "』"),
  ]
  private static let openings = Dictionary(
    uniqueKeysWithValues: pairs.enumerated().map { ($1.open, $0) })
  private static let closings = Dictionary(
    uniqueKeysWithValues: pairs.enumerated().map { ($1.close, $0) })
  /// Which pair each kind of pair may be taken for: the two widths of round brackets.
  private static let shapes = [0, 0, 2, 3, 4, 5, 6, 7, 8, 9]

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    text.nodes.flatMap { node in
      node.paragraphs.flatMap { findings($0.text, in: node) }
    }
  }

  /// What is wrong in a paragraph, once for each shape of brackets.
  private static func findings(_ text: String, in node: Node) -> [CheckFinding] {
    var found: [(shape: Int, finding: CheckFinding)] = []
    let note = { (pair: Int, finding: CheckFinding) in
      if !found.contains(where: { $0.shape == shapes[pair] }) {
        found.append((shapes[pair], finding))
      }
    }
    // A number such as 1) has a bracket that nothing opens.
    let label = Label(at: Words(text))
    let isHalf = label.map { Scalars.isHalfBracketed(text.unicodeScalars.prefix($0.length)) }
    var open: [(pair: Int, scalar: Unicode.Scalar)] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars.dropFirst(isHalf == true ? label?.length ?? 0 : 0) {
      defer { previous = scalar }
      if let pair = openings[scalar] {
        open.append((pair, scalar))
      } else if let pair = closings[scalar] {
        guard let partner = open.lastIndex(where: { shapes[$0.pair] == shapes[pair] }) else {
          let isApostrophe = scalar == "’" && previous.map(LabelScanner.isLatin) == true
          if !isApostrophe { note(pair, unpaired(scalar, node)) }
          continue
        }
        for crossed in open[(partner + 1)...] { note(crossed.pair, unpaired(crossed.scalar, node)) }
        if open[partner].pair != pair { note(pair, mixed(open[partner].scalar, scalar, node)) }
        open.removeSubrange(partner...)
      }
    }
    for left in open { note(left.pair, unpaired(left.scalar, node)) }
    return found.map(\.finding)
  }

  private static func mixed(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ node: Node
  ) -> CheckFinding {
    CheckFinding(
      "mixed_brackets", .warning, node.address,
      Text(
        "‘\(Character(open))’ is closed by ‘\(Character(close))’ of another width",
        "“\(Character(open))”与“\(Character(close))”全角半角不一致"))
  }

  private static func unpaired(_ scalar: Unicode.Scalar, _ node: Node) -> CheckFinding {
    CheckFinding(
      "unpaired_bracket", .warning, node.address,
      Text("‘\(Character(scalar))’ has no partner", "“\(Character(scalar))”没有与之配对的符号"))
  }
}

extension Scalars {
  /// Whether a label closes a bracket that it does not open: `1)`, `a）`.
  fileprivate static func isHalfBracketed(_ label: some Collection<Unicode.Scalar>) -> Bool {
    let closes = label.contains { $0 == ")" || $0 == "）" }
    return closes && !label.contains { $0 == "(" || $0 == "（" }
  }
}
