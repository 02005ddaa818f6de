import Reporting

/// What a text refers to is there: its annexes, its articles, other texts.
enum CrossReferenceCheck {
  static func findings(_ text: CheckedText) -> [CheckFinding] {
    let targets = Targets(text)
    return text.nodes.flatMap { node in
      node.texts.enumerated().flatMap { index, text -> [CheckFinding] in
        let scalars = Array(text.unicodeScalars)
        let start = index == 0 ? node.label.map(\.unicodeScalars.count) ?? 0 : 0
        return titles(scalars, targets, node) + numbers(scalars, from: start, targets, node)
      }
    }
  }

  /// 《…》
  private static func titles(
    _ scalars: [Unicode.Scalar], _ targets: Targets, _ node: Node
  ) -> [CheckFinding] {
    var found: [CheckFinding] = []
    var index = scalars.startIndex
    while let open = scalars[index...].firstIndex(of: "《"),
      let close = scalars[open...].firstIndex(of: "》")
    {
      let name = String(scalars[(open + 1)..<close])
      if !targets.knows(title: name) {
        found.append(
          CheckFinding(
            "unresolved_title", .warning, node.address,
            Text("no text is known by the title ‘\(name)’", "没有名为《\(name)》的文本")))
      }
      index = close + 1
    }
    return found
  }

  /// 附件一, 第三条 and 第2章, but for those of a law that is named before: 《民法典》第四百九十六条.
  private static func numbers(
    _ scalars: [Unicode.Scalar], from start: Int, _ targets: Targets, _ node: Node
  ) -> [CheckFinding] {
    var found: [CheckFinding] = []
    // Where the last reference to a law ends.
    var lawEnd: Int?
    for index in scalars.indices.dropFirst(start) {
      guard let reference = NumberReference(scalars, at: index) else { continue }
      if reference.isOfLaw(scalars, after: lawEnd) {
        lawEnd = reference.range.upperBound
      } else if !targets.knows(reference) {
        found.append(
          CheckFinding(
            "unresolved_reference", .warning, node.address,
            Text(
              "this text has no ‘\(reference.words)’ to refer to", "文中没有可供引用的“\(reference.words)”"))
        )
      }
    }
    return found
  }
}

/// What a text may refer to.
private struct Targets {
  /// What ends the title of a law or of a standard, which no agreement has to bring along.
  private static let lawEndings = [
    "法", "法典", "条例", "规定", "办法", "规则", "规范", "细则", "解释", "决定", "通知", "标准", "准则", "宪法", "条约",
    "公约", "意见",
  ]

  private let titles: [String]
  private let numbers: [LabelKind: Set<Int>]

  init(_ text: CheckedText) {
    let annexes = text.nodes.filter { $0.kind == .annex }.compactMap(\.texts.first)
    let front = text.nodes.filter { $0.kind == .front }.flatMap(\.texts)
    let aliases = text.nodes.flatMap(\.texts).flatMap(Self.shortNames)
    titles = text.knownTitles + [text.title].compactMap { $0 } + annexes + front + aliases
    var numbers: [LabelKind: Set<Int>] = [:]
    for node in text.nodes {
      guard let label = node.label.flatMap(Label.init(written:)) else { continue }
      numbers[label.kind, default: []].insert(label.number)
    }
    // 第三条 is also said of 三、 in a text that has no articles.
    if numbers[.article] == nil { numbers[.article] = numbers[.section] }
    self.numbers = numbers
  }

  func knows(title: String) -> Bool {
    titles.contains { $0.contains(title) } || Self.lawEndings.contains(where: title.hasSuffix)
  }

  func knows(_ reference: NumberReference) -> Bool {
    numbers[reference.kind]?.contains(reference.number) ?? false
  }

  /// The names that a text gives itself: 下称《协议》, 以下简称“本协议”.
  private static func shortNames(_ paragraph: String) -> [String] {
    ["下称《", "简称《", "下称“", "简称“"].compactMap { phrase in
      let scalars = Array(paragraph.unicodeScalars)
      let wanted = Array(phrase.unicodeScalars)
      guard let at = scalars.indices.first(where: { scalars[$0...].starts(with: wanted) }) else {
        return nil
      }
      return String(scalars[(at + wanted.count)...].prefix { $0 != "》" && $0 != "”" })
    }
  }
}
