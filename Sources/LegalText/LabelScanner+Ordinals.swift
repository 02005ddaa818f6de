/// 附件一, 第一章, 第一条: numbers that texts also refer to.
extension LabelScanner {
  /// What shows that 第三条 or 附件一 is referred to and begins nothing.
  private static let references = [
    "的", "所称", "所述", "所指", "所列", "所规", "所约", "规定", "约定", "至第", "到第", "和第", "及第", "或第", "与第",
    "、第", "款", "项下", "之", "中的", "中所", "中规", "中约", "以上", "以下", "以外", "以内", "，", ",", "。", "；", ";",
  ]

  /// 附件一： or 附录1:
  mutating func annex() -> [Label] {
    guard take("附"), takeOne(of: "件录") else { return [] }
    let word = string(0..<2)
    let start = position
    guard let value = chineseNumber() ?? arabicNumber() else { return [] }
    let component = word + string(start..<position)
    if takeOne(of: "：:") { return [make(.annex, value, component)] }
    guard !isAny(of: Self.references) else { return [] }
    _ = take("、")
    return [make(.annex, value, component, .inSequenceOfHeadings)]
  }

  /// 第一编, 第一章, 第二节, 第三条; what follows is often not set off
  mutating func ordinal() -> [Label] {
    guard take("第"), let value = chineseNumber() ?? arabicNumber() else { return [] }
    let kinds: [(Unicode.Scalar, LabelKind)] = [
      ("章", .chapter), ("节", .division), ("条", .article), ("編", .part), ("编", .part),
    ]
    guard let kind = kinds.first(where: { take($0.0) })?.1 else { return [] }
    let component = string(0..<position)
    guard position < text.count else { return [make(kind, value, component)] }
    guard !isAny(of: Self.references) || isAny(of: ["款项"]) else { return [] }
    if takeOne(of: "：:、") || Scalars.isSpace(text[position]) || isOne(of: "【《") {
      return [make(kind, value, component)]
    }
    return [make(kind, value, component, .inSequence)]
  }
}
