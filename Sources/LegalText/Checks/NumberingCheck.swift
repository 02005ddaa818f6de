import Reporting

/// Numbers follow each other, from one, without gap or repeat.
enum NumberingCheck {
  private struct List: Hashable {
    let parent: String?
    let kind: LabelKind
  }

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    var last: [List: Int] = [:]
    var lastArticle = 0
    return text.nodes.compactMap { node in
      guard let written = node.label, let label = Label(at: written.unicodeScalars) else {
        return nil
      }
      // Articles are counted through all chapters.
      let list = List(parent: label.kind == .article ? nil : node.parent, kind: label.kind)
      let before = label.kind == .article ? lastArticle : last[list, default: 0]
      last[list] = label.number
      if label.kind == .article { lastArticle = label.number }
      return finding(node, written, label.number, after: before)
    }
  }

  private static func finding(
    _ node: Node, _ written: String, _ number: Int, after before: Int
  ) -> CheckFinding? {
    if number == before + 1 { return nil }
    if number <= before {
      return CheckFinding(
        "repeated_number", .warning, node.address,
        Text(
          "‘\(written)’ stands after number \(before)", "“\(written)”排在编号 \(before) 之后"))
    }
    return CheckFinding(
      "missing_number", .warning, node.address,
      Text(
        "‘\(written)’ follows number \(before): \(number - before - 1) missing",
        "“\(written)”紧接编号 \(before)，缺 \(number - before - 1) 个"))
  }
}
