/// Finds what may be a label at the beginning of words.
struct LabelScanner {
  /// What words may be read as, the likeliest first; there are never more than two.
  struct Readings {
    private(set) var first: Label?
    private(set) var second: Label?

    init(_ first: Label? = nil, _ second: Label? = nil) {
      (self.first, self.second) = first == nil ? (second, nil) : (first, second)
    }

    func first(where isWanted: (Label) -> Bool) -> Label? {
      first.flatMap { isWanted($0) ? $0 : nil } ?? second.flatMap { isWanted($0) ? $0 : nil }
    }
  }

  let words: Words
  /// How many scalars were taken, and how many bytes those are.
  private(set) var (length, taken) = (0, 0)

  private init(_ words: Words) {
    self.words = words
  }

  /// What the beginning of words may be read as.
  static func readings(of words: Words) -> Readings {
    var scanner = LabelScanner(words)
    guard let first = scanner.next() else { return Readings() }
    switch first.value {
    case 0x30...0x39, 0xFF10...0xFF19: return Readings(scanner.number())
    case 0x28, 0xFF08: return scanner.bracketed()
    case 0x41...0x5A, 0x61...0x7A: return scanner.letters()
    case 0x2160...0x217B: return Readings(scanner.romanSign(first))
    case 0x2460...0x249B, 0x3220...0x3229: return Readings(scanner.sign(first))
    default: break
    }
    switch first {
    case "附": return Readings(scanner.annex())
    case "第": return Readings(scanner.ordinal())
    default: return Readings(ChineseNumber.isNumeral(first) ? scanner.section() : nil)
    }
  }

  /// 一、
  private mutating func section() -> Label? {
    guard let value = chineseNumber() else { return nil }
    let name = name()
    return take(Self.isStop) ? make(.section, value, name) : nil
  }

  /// 1、 1. 1． 1) and 1.1, 1.1.1; `1 总则` where others are 1.1
  private mutating func number() -> Label? {
    guard let first = arabicNumber() else { return nil }
    var path = LabelPath(first)
    while path.count < LabelPath.longest, takePoint() {
      guard let further = arabicNumber() else { return nil }
      path.append(further)
    }
    if path.count > 1 {
      take(Self.isStop)
      if let next = next(), Self.isDigit(next) || Self.isUnit(next) { return nil }
      return make(.dotted, path, .digits)
    }
    if take(Self.isClosing) { return make(.halfBracketed, first, .digits, brackets: .closing) }
    if take(Self.isStop) { return make(.item, first, .digits) }
    guard let space = next(), Scalars.isSpace(space), let heading = following(),
      !Self.isDigit(heading)
    else { return nil }
    return make(.item, first, .digits, certainty: .inSequenceOfHeadings)
  }

  /// Numbers that are one character: ① ⑴ ⒈ ㈠
  private mutating func sign(_ sign: Unicode.Scalar) -> Label? {
    advance()
    let name = name()
    take(Self.isStop)
    let value = { (first: UInt32) in Int(sign.value - first) + 1 }
    return switch sign.value {
    case 0x2460...0x2473: make(.circled, value(0x2460), name)
    case 0x2474...0x2487: make(.subitem, value(0x2474), .digits, brackets: .both)
    case 0x2488...0x249B: make(.item, value(0x2488), .digits)
    case 0x3220...0x3229: make(.subsection, value(0x3220), .numerals, brackets: .both)
    default: nil
    }
  }

  mutating func chineseNumber() -> Int? {
    let start = (length, taken)
    var number = ChineseNumber()
    while let scalar = next(), ChineseNumber.isNumeral(scalar) {
      number.append(scalar)
      advance()
    }
    if number.value == nil { (length, taken) = start }
    return number.value
  }

  /// Up to so many digits, of either width: what is longer is a year or an amount.
  mutating func arabicNumber(upTo longest: Int = 3) -> Int? {
    let start = (length, taken)
    var value = 0
    while let scalar = next(), Self.isDigit(scalar) {
      value = min(value * 10 + Int((scalar.value - 0x30) & 0xF), 9999)
      advance()
    }
    guard (1...longest).contains(length - start.0), value > 0 else {
      (length, taken) = start
      return nil
    }
    return value
  }

  /// Takes a point between two numbers.
  private mutating func takePoint() -> Bool {
    guard let point = next(), Self.isPoint(point), let digit = following(), Self.isDigit(digit)
    else { return false }
    advance()
    return true
  }

  mutating func restart() { (length, taken) = (0, 0) }

  /// The next scalar; nil at the end, and where no label goes on.
  func next() -> Unicode.Scalar? {
    var position = words.range.lowerBound + taken
    guard length < Label.longest, position < words.range.upperBound else { return nil }
    return Scalars.next(in: words.bytes.span, at: &position)
  }

  /// The scalar behind the next one.
  private func following() -> Unicode.Scalar? {
    var scanner = self
    scanner.advance()
    return scanner.next()
  }

  /// Steps over the next scalar, which is there.
  mutating func advance() {
    var position = words.range.lowerBound + taken
    _ = Scalars.next(in: words.bytes.span, at: &position)
    taken = position - words.range.lowerBound
    length += 1
  }

  @discardableResult
  mutating func take(_ belongs: (Unicode.Scalar) -> Bool) -> Bool {
    guard let scalar = next(), belongs(scalar) else { return false }
    advance()
    return true
  }

  @discardableResult
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    take { $0 == wanted }
  }

  /// The name that was taken since a place among the bytes.
  func name(from start: Int = 0) -> Label.Name {
    .written(start: UInt8(truncatingIfNeeded: start), end: UInt8(truncatingIfNeeded: taken))
  }

  func make(
    _ kind: LabelKind, _ number: Int, _ name: Label.Name, brackets: Label.Brackets = .none,
    certainty: Label.Certainty = .certain
  ) -> Label {
    make(kind, LabelPath(number), name, brackets: brackets, certainty: certainty)
  }

  private func make(
    _ kind: LabelKind, _ path: LabelPath, _ name: Label.Name,
    brackets: Label.Brackets = .none, certainty: Label.Certainty = .certain
  ) -> Label {
    Label(kind, path, name, brackets, certainty, length: length, byteCount: taken)
  }
}
