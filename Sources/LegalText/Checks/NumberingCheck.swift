import Reporting

/// Numbers follow each other, from one, without gap or repeat.
enum NumberingCheck {
  private struct List: Hashable {
    let kind: LabelKind
    /// The id of its clauses but for their numbers.
    let eid: Substring
  }

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    var last: [List: Int] = [:]
    return text.nodes.compactMap { node in
      guard let written = node.label, let label = Label(written: written),
        let (list, number) = place(of: node, label)
      else { return nil }
      let before = last.updateValue(number, forKey: list) ?? 0
      return finding(node, written, number, after: before)
    }
  }

  /// The list in which a clause is counted, and its number there, as its id says them: (i) may be a
  /// letter or a number.
  private static func place(of node: Node, _ label: Label) -> (List, number: Int)? {
    guard let end = node.eid.lastIndex(of: "_") else { return nil }
    let digits = node.eid[node.eid.index(after: end)...].prefix { $0 != "-" }
    guard let number = Int(digits) else { return nil }
    // (i) is read as a number alone, but may be the letter behind (h).
    let kind = label.kind == .smallRoman ? .letter : label.kind.list
    if kind == .annex { return (List(kind: kind, eid: series(of: node)), number) }
    // Articles are counted through all chapters, but anew in an annex.
    let isArticle = label.kind == .article && label.inserted == nil
    let annex = node.eid.hasPrefix("att_") ? node.eid.split(separator: "_")[1] : ""
    return (List(kind: kind, eid: isArticle ? annex : node.eid[..<end]), number)
  }

  /// What the annexes of one list have in common: 附件一 and 附录一 are counted apart, and so is 附件A.
  private static func series(of node: Node) -> Substring {
    let name = node.address.unicodeScalars
    let word = name.prefix { "附件录".unicodeScalars.contains($0) }
    let isLettered = name.dropFirst(word.count).first.map(LabelScanner.isLatin) ?? false
    return Substring(word) + (isLettered ? "A" : "")
  }

  private static func finding(
    _ node: Node, _ written: String, _ number: Int, after before: Int
  ) -> CheckFinding? {
    if number == before + 1 { return nil }
    if number <= before {
      return CheckFinding(
        "repeated_number", .warning, node.address,
        Text(
          "‘\(written)’ comes after number \(before): repeated or out of order",
          "“\(written)”出现在编号 \(before) 之后，编号重复或次序有误"))
    }
    return CheckFinding(
      "missing_number", .warning, node.address,
      Text(
        "‘\(written)’ follows number \(before): \(number - before - 1) missing",
        "“\(written)”之前的编号是 \(before)，中间缺 \(number - before - 1) 个"))
  }
}
