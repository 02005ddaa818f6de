/// 附件一, 第一章, 第一条: numbers that texts also refer to.
extension LabelScanner {
  /// What shows that 第三条 or 附件一 is referred to and begins nothing.
  private static let references = [
    "的", "所称", "所述", "所指", "所列", "所规", "所约", "规定", "约定", "至第", "到第", "和第", "及第", "或第", "与第",
    "、第", "款", "项下", "之", "中的", "中所", "中规", "中约", "以上", "以下", "以外", "以内", "，", ",", "。", "；", ";",
  ]

  /// 附件一： or 附录1: or 附件A：, and 附： where there is but one
  mutating func annex() -> Label? {
    guard take("附") else { return nil }
    let hasNoun = takeSpaced { $0 == "件" || $0 == "录" }
    let noun = name()
    if takeSpaced(Self.isColon) {
      return make(.annex, 1, noun, certainty: next == nil ? .certain : .inSequenceOfHeadings)
    }
    guard hasNoun else { return nil }
    skipSpace()
    guard let value = chineseNumber() ?? arabicNumber() ?? capital() else { return nil }
    let name = name()
    if takeSpaced(Self.isColon) { return make(.annex, value, name) }
    guard !isAny(of: Self.references) else { return nil }
    take("、")
    return make(.annex, value, name, certainty: .inSequenceOfHeadings)
  }

  /// The place of a single capital letter in the alphabet, from 1.
  private mutating func capital() -> Int? {
    guard let letter = next, (0x41...0x5A).contains(letter.value) else { return nil }
    let start = self
    advance()
    guard next.map({ !Self.isLatin($0) && !Self.isDigit($0) }) ?? true else {
      self = start
      return nil
    }
    return Int(letter.value) - 0x40
  }

  /// 第一编, 第一章, 第二节, 第三条, 第三条之一; what follows is often not set off
  mutating func ordinal() -> Label? {
    guard let (kind, path) = ordinalNumber() else { return nil }
    let name = name()
    // No reference goes on like this.
    guard let next, !Scalars.isSpace(next), next != "【", next != "《" else {
      return make(kind, path, name)
    }
    guard !isAny(of: Self.references) || isAny(of: ["款项"]) else { return nil }
    let isSetOff = take(Self.isColon) || take("、")
    return make(kind, path, name, certainty: isSetOff ? .certain : .inSequence)
  }

  private mutating func ordinalNumber() -> (LabelKind, LabelPath)? {
    guard take("第") else { return nil }
    skipSpace()
    guard let value = chineseNumber() ?? arabicNumber(upTo: 6) else { return nil }
    skipSpace()
    guard let kind = division() else { return nil }
    var path = LabelPath(value)
    if let inserted = inserted() { path.append(inserted) }
    return (kind, path)
  }

  /// 之一, behind the number of a clause after which another was inserted.
  private mutating func inserted() -> Int? {
    let start = self
    if takeSpaced({ $0 == "之" }) {
      skipSpace()
      if let value = chineseNumber() ?? arabicNumber(), value <= 999 { return value }
    }
    self = start
    return nil
  }

  /// 【第五条】, 【五】 and 【5】
  mutating func cornered() -> Label? {
    guard take("【") else { return nil }
    skipSpace()
    let start = taken
    let number: (LabelKind, LabelPath)
    if let ordinal = ordinalNumber() {
      number = ordinal
    } else if let value = chineseNumber() {
      number = (.section, LabelPath(value))
    } else if let value = arabicNumber() {
      number = (.item, LabelPath(value))
    } else {
      return nil
    }
    let name = name(from: start)
    return takeSpaced { $0 == "】" } ? make(number.0, number.1, name) : nil
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
