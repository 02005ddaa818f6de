import Reporting

/// What exempts from liability or restricts rights is printed in bold.
enum EmphasisCheck {
  private static let exemptions = ["不承担", "免责", "概不负责", "不负责任", "免除", "无需承担", "不予退还"]

  static func findings(_ text: CheckedText) -> [CheckFinding] {
    text.nodes.compactMap { node in
      if text.mustBeEmphasised.contains(node.address) { return emphasis(of: node) }
      return suspicion(about: node)
    }
  }

  private static func emphasis(of node: Node) -> CheckFinding? {
    if !node.isEmphasised {
      return CheckFinding(
        "not_emphasised", .error, node.address,
        Text(
          "it exempts from liability or restricts rights and is not in bold",
          "属免责或权利限制条款，但未加粗"))
    }
    if node.paragraphs.allSatisfy(\.isWhollyEmphasised) { return nil }
    return CheckFinding(
      "partly_emphasised", .note, node.address,
      Text("only a part of it is in bold", "仅部分加粗"))
  }

  private static func suspicion(about node: Node) -> CheckFinding? {
    guard
      let word = exemptions.first(where: { word in node.texts.contains { $0.contains(word) } })
    else { return nil }
    return CheckFinding(
      "maybe_disclaimer", .note, node.address,
      Text(
        "it says ‘\(word)’: it may be a disclaimer, but is not tagged as one",
        "含“\(word)”，可能是免责条款，但未标注"))
  }
}
