/// Finds the label at the beginning of a text.
struct LabelScanner {
  private let text: [Unicode.Scalar]
  private var position = 0

  init(_ text: some Collection<Unicode.Scalar>) {
    // No label is longer than this.
    self.text = Array(text.prefix(24))
  }

  mutating func label() -> Label? {
    annex() ?? ordinal() ?? section() ?? bracketed() ?? number() ?? circled() ?? marked()
  }

  /// 附件一： or 附件1:
  private mutating func annex() -> Label? {
    restart()
    guard take("附"), take("件") else { return nil }
    let start = position
    guard let value = chineseNumber() ?? arabicNumber() else { return nil }
    let numerals = string(start..<position)
    guard takeOne(of: "：:、") else { return nil }
    return make(.annex, value, "附件" + numerals)
  }

  /// 第一章, 第二节, 第三条
  private mutating func ordinal() -> Label? {
    restart()
    guard take("第"), let value = chineseNumber() ?? arabicNumber() else { return nil }
    let kinds: [(Unicode.Scalar, LabelKind)] = [
      ("章", .chapter), ("节", .division), ("条", .article), ("編", .chapter), ("编", .chapter),
    ]
    guard let kind = kinds.first(where: { take($0.0) })?.1 else { return nil }
    let component = string(0..<position)
    // 第三条规定的… refers to an article; its heading is set off from what follows.
    guard position == text.count || Scalars.isSpace(text[position]) || isOne(of: "：:、【《（(") else {
      return nil
    }
    _ = takeOne(of: "：:、")
    return make(kind, value, component)
  }

  /// 一、
  private mutating func section() -> Label? {
    restart()
    guard let value = chineseNumber() else { return nil }
    let component = string(0..<position)
    guard takeOne(of: "、．.") else { return nil }
    return make(.section, value, component)
  }

  /// （一）, (1), (1)、, (a), (iv), in brackets of either width
  private mutating func bracketed() -> Label? {
    restart()
    guard takeOne(of: "（(") else { return nil }
    let start = position
    if let value = chineseNumber() {
      return closing(.subsection, value, string(start..<position))
    }
    if let value = arabicNumber() {
      return closing(.subitem, value, String(value))
    }
    guard let letter = latinLetter() else { return nil }
    return closing(.letter, letter.value, letter.text)
  }

  private mutating func closing(_ kind: LabelKind, _ value: Int, _ inner: String) -> Label? {
    guard takeOne(of: "）)") else { return nil }
    _ = take("、")
    return make(kind, value, "(\(inner))")
  }

  /// 1、 1. 1． 1) and 1.1, 1.1.1
  private mutating func number() -> Label? {
    restart()
    guard let first = arabicNumber() else { return nil }
    var path = [first]
    while path.count < 6, position + 1 < text.count, isOne(of: ".．"),
      isDigit(text[position + 1])
    {
      position += 1
      guard let next = arabicNumber() else { return nil }
      path.append(next)
    }
    if path.count > 1 {
      _ = takeOne(of: "、.．")
      guard position == text.count || !isDigit(text[position]), !isOne(of: "%％元天年月日倍") else {
        return nil
      }
      return Label(.dotted, path, String(path[path.count - 1]), length: position)
    }
    if takeOne(of: ")）") { return make(.halfBracketed, first, "\(first))") }
    guard takeOne(of: "、.．") else { return nil }
    return make(.item, first, String(first))
  }

  /// ① to ⑳
  private mutating func circled() -> Label? {
    restart()
    guard let scalar = text.first, (0x2460...0x2473).contains(scalar.value) else { return nil }
    position = 1
    _ = takeOne(of: "、.．")
    return make(.circled, Int(scalar.value) - 0x245F, String(Character(scalar)))
  }

  /// Ⅰ、 II. and a) b.
  private mutating func marked() -> Label? {
    restart()
    if let scalar = text.first, (0x2160...0x216B).contains(scalar.value) {
      position = 1
      guard takeOne(of: "、.．") else { return nil }
      return make(.roman, Int(scalar.value) - 0x215F, String(Character(scalar)))
    }
    let start = position
    while position < text.count, isOne(of: "IVX") { position += 1 }
    if let value = RomanNumber.value(text[start..<position]) {
      let numerals = string(start..<position)
      if takeOne(of: "、.．") { return make(.roman, value, numerals) }
    }
    restart()
    guard let letter = latinLetter(), takeOne(of: ")）、") else { return nil }
    return make(.letter, letter.value, letter.text)
  }

  private mutating func chineseNumber() -> Int? {
    let start = position
    while position < text.count, ChineseNumber.isNumeral(text[position]) { position += 1 }
    guard position > start, let value = ChineseNumber.value(text[start..<position]) else {
      position = start
      return nil
    }
    return value
  }

  /// Up to three digits, of either width: what is longer is a year or an amount.
  private mutating func arabicNumber() -> Int? {
    let start = position
    var value = 0
    while position < text.count, isDigit(text[position]) {
      value = value * 10 + Int((text[position].value - 0x30) & 0xF)
      position += 1
    }
    guard (1...3).contains(position - start), value > 0 else {
      position = start
      return nil
    }
    return value
  }

  private mutating func latinLetter() -> (value: Int, text: String)? {
    guard position < text.count else { return nil }
    let scalar = text[position]
    let value = scalar.value | 0x20
    guard (0x61...0x7A).contains(value), scalar.value < 0x80 else { return nil }
    position += 1
    return (Int(value) - 0x60, String(Character(scalar)))
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  private mutating func restart() { position = 0 }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position] == scalar else { return false }
    position += 1
    return true
  }

  private mutating func takeOne(of scalars: String) -> Bool {
    guard isOne(of: scalars) else { return false }
    position += 1
    return true
  }

  private func isOne(of scalars: String) -> Bool {
    position < text.count && scalars.unicodeScalars.contains(text[position])
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[range])
    return String(view)
  }

  private func make(_ kind: LabelKind, _ number: Int, _ component: String) -> Label {
    Label(kind, [number], component, length: position)
  }
}
