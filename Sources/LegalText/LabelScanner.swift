/// Finds what may be a label at the beginning of a text.
struct LabelScanner {
  let text: [Unicode.Scalar]
  var position = 0

  private init(_ text: some Collection<Unicode.Scalar>) {
    // No label is longer than this, with what has to be seen behind it.
    self.text = Array(text.prefix(24))
  }

  /// What the beginning of a text may be read as, the likeliest first.
  static func readings(of text: some Collection<Unicode.Scalar>) -> [Label] {
    guard let first = text.first else { return [] }
    var scanner = LabelScanner(text)
    switch first.value {
    case 0x30...0x39, 0xFF10...0xFF19: return scanner.number()
    case 0x28, 0xFF08: return scanner.bracketed()
    case 0x41...0x5A, 0x61...0x7A: return scanner.letters()
    case 0x2160...0x217B: return scanner.romanSign()
    case 0x2460...0x249B, 0x3220...0x3229: return scanner.sign()
    default: break
    }
    switch first {
    case "附": return scanner.annex()
    case "第": return scanner.ordinal()
    default: return ChineseNumber.isNumeral(first) ? scanner.section() : []
    }
  }

  /// 一、
  private mutating func section() -> [Label] {
    guard let value = chineseNumber() else { return [] }
    let component = string(0..<position)
    guard takeOne(of: "、．.") else { return [] }
    return [make(.section, value, component)]
  }

  /// 1、 1. 1． 1) and 1.1, 1.1.1; `1 总则` where others are 1.1
  private mutating func number() -> [Label] {
    guard let first = arabicNumber() else { return [] }
    var path = [first]
    while path.count < 6, position + 1 < text.count, isOne(of: ".．"),
      Self.isDigit(text[position + 1])
    {
      position += 1
      guard let next = arabicNumber() else { return [] }
      path.append(next)
    }
    if path.count > 1 {
      _ = takeOne(of: "、.．")
      guard position == text.count || !Self.isDigit(text[position]), !isOne(of: "%％元天年月日倍万亿")
      else { return [] }
      return [Label(.dotted, path, path.map(String.init).joined(separator: "."), length: position)]
    }
    if takeOne(of: ")）") { return [make(.halfBracketed, first, "\(first))")] }
    if takeOne(of: "、.．") { return [make(.item, first, String(first))] }
    guard position + 1 < text.count, Scalars.isSpace(text[position]),
      !Self.isDigit(text[position + 1])
    else { return [] }
    return [make(.item, first, String(first), .inSequenceOfHeadings)]
  }

  /// Numbers that are one character: ① ⑴ ⒈ ㈠
  private mutating func sign() -> [Label] {
    guard let scalar = text.first else { return [] }
    let kinds: [(ClosedRange<UInt32>, LabelKind)] = [
      (0x2460...0x2473, .circled), (0x2474...0x2487, .subitem), (0x2488...0x249B, .item),
      (0x3220...0x3229, .subsection),
    ]
    guard let (range, kind) = kinds.first(where: { $0.0.contains(scalar.value) }) else {
      return []
    }
    position = 1
    _ = takeOne(of: "、.．")
    let value = Int(scalar.value - range.lowerBound) + 1
    let component =
      switch kind {
      case .subitem: "(\(value))"
      case .item: String(value)
      case .subsection: "(\(ChineseNumber.numerals(value)))"
      default: String(Character(scalar))
      }
    return [make(kind, value, component)]
  }

  mutating func chineseNumber() -> Int? {
    let start = position
    while position < text.count, ChineseNumber.isNumeral(text[position]) { position += 1 }
    guard position > start, let value = ChineseNumber.value(text[start..<position]) else {
      position = start
      return nil
    }
    return value
  }

  /// Up to three digits, of either width: what is longer is a year or an amount.
  mutating func arabicNumber() -> Int? {
    let start = position
    var value = 0
    while position < text.count, Self.isDigit(text[position]) {
      value = value * 10 + Int((text[position].value - 0x30) & 0xF)
      position += 1
    }
    guard (1...3).contains(position - start), value > 0 else {
      position = start
      return nil
    }
    return value
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position] == scalar else { return false }
    position += 1
    return true
  }

  mutating func takeOne(of scalars: String) -> Bool {
    guard isOne(of: scalars) else { return false }
    position += 1
    return true
  }

  func isOne(of scalars: String) -> Bool {
    position < text.count && scalars.unicodeScalars.contains(text[position])
  }

  /// Whether one of some words stands at the position.
  func isAny(of words: [String]) -> Bool {
    words.contains { text[position...].starts(with: $0.unicodeScalars) }
  }

  func string(_ range: Range<Int>) -> String { String(text[range]) }

  func make(
    _ kind: LabelKind, _ number: Int, _ component: String, _ certainty: Label.Certainty = .certain
  ) -> Label {
    Label(kind, [number], component, length: position, certainty)
  }
}
