/// 附件一, 第一章, 第一条: numbers that texts also refer to.
extension LabelScanner {
  /// What shows that 第三条 or 附件一 is referred to and begins nothing.
  private static let references = [
    "的", "所称", "所述", "所指", "所列", "所规", "所约", "规定", "约定", "至第", "到第", "和第", "及第", "或第", "与第",
    "、第", "款", "项下", "之", "中的", "中所", "中规", "中约", "以上", "以下", "以外", "以内", "，", ",", "。", "；", ";",
  ]

  /// 附件一： or 附录1:
  mutating func annex() -> Label? {
    guard take("附"), take("件") || take("录"), let value = chineseNumber() ?? arabicNumber() else {
      return nil
    }
    let name = name()
    if take(Self.isColon) { return make(.annex, value, name) }
    guard !isAny(of: Self.references) else { return nil }
    take("、")
    return make(.annex, value, name, certainty: .inSequenceOfHeadings)
  }

  /// 第一编, 第一章, 第二节, 第三条; what follows is often not set off
  mutating func ordinal() -> Label? {
    guard take("第"), let value = chineseNumber() ?? arabicNumber(upTo: 4), let kind = division()
    else {
      return nil
    }
    let name = name()
    // No reference goes on like this.
    guard let next = next(), !Scalars.isSpace(next), next != "【", next != "《" else {
      return make(kind, value, name)
    }
    guard !isAny(of: Self.references) || isAny(of: ["款项"]) else { return nil }
    let isSetOff = take(Self.isColon) || take("、")
    return make(kind, value, name, certainty: isSetOff ? .certain : .inSequence)
  }

  private mutating func division() -> LabelKind? {
    if take("条") { return .article }
    if take("章") { return .chapter }
    if take("节") { return .division }
    return take("编") || take("編") ? .part : nil
  }

  /// Whether one of some words stands next.
  private func isAny(of texts: [String]) -> Bool {
    let rest = words[taken..<words.range.count]
    return texts.contains { rest.starts(with: $0) }
  }
}
