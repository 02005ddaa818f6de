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

  /// A place between scalars.
  struct Place {
    /// How many scalars stand before it, and how many bytes those are.
    fileprivate(set) var (length, taken) = (0, 0)
    /// The scalar behind it; nil at the end, and where no label goes on.
    fileprivate(set) var next: Unicode.Scalar?
    /// How many bytes stand before it and the scalar behind it.
    fileprivate var following = 0
  }

  let words: Words
  /// Where the scanner is.
  private var place = Place()
  /// Where the label begins, behind marks of the file that are printed nowhere.
  private var origin = Place()

  private init(_ words: Words) {
    self.words = words
    peek()
    while take(Scalars.isUnprinted) {}
    origin = place
  }

  /// How many scalars were taken.
  var length: Int { place.length }

  /// How many bytes were taken.
  var taken: Int { place.taken }

  /// The next scalar; nil at the end, and where no label goes on.
  var next: Unicode.Scalar? { place.next }

  /// What the beginning of words may be read as.
  static func readings(of words: Words) -> Readings {
    var scanner = LabelScanner(words)
    guard let first = scanner.next else { return Readings() }
    switch first.value {
    case 0x30...0x39, 0xFF10...0xFF19: return Readings(scanner.number())
    case 0x28, 0xFF08: return scanner.bracketed()
    case 0x41...0x5A, 0x61...0x7A: return scanner.letters()
    case 0x2160...0x217B: return Readings(scanner.romanSign(first))
    case 0x2460...0x249B, 0x3220...0x3229, 0x3251...0x325F, 0x32B1...0x32BF:
      return Readings(scanner.sign(first))
    default: break
    }
    switch first {
    case "附": return Readings(scanner.annex())
    case "第": return Readings(scanner.ordinal())
    case "【": return Readings(scanner.cornered())
    default: return Readings(ChineseNumber.isNumeral(first) ? scanner.section() : nil)
    }
  }

  /// 一、
  private mutating func section() -> Label? {
    let isFormal = next.map(Self.isFormal) ?? false
    guard let value = chineseNumber(), value <= 9999 else { return nil }
    let name = name()
    return takeStop() != nil ? make(isFormal ? .formal : .section, value, name) : nil
  }

  /// 1、 1. 1． 1) and 1.1, 1.1.1; `1 总则` where others are 1.1
  private mutating func number() -> Label? {
    guard let first = arabicNumber(upTo: 5) else { return nil }
    let isLong = length - origin.length > 3
    let certainty = isLong ? Label.Certainty.inSequence : .certain
    if takePoint() { return isLong ? nil : dotted(LabelPath(first)) }
    if takeSpaced(Self.isClosing) {
      return make(.halfBracketed, first, .digits, brackets: .closing, certainty: certainty)
    }
    if let stop = takeStop() {
      return make(Self.isPoint(stop) ? .pointed : .item, first, .digits, certainty: certainty)
    }
    guard !isLong, let space = next, Scalars.isSpace(space), let heading = following,
      !Self.isDigit(heading)
    else { return nil }
    return make(.item, first, .digits, certainty: .inSequenceOfHeadings)
  }

  /// What follows the first point of 1.1 or 1.1.1.
  private mutating func dotted(_ first: LabelPath) -> Label? {
    var path = first
    repeat {
      guard path.count < LabelPath.longest, let further = arabicNumber() else { return nil }
      path.append(further)
    } while takePoint()
    let end = place
    skipSpace()
    let isAmount = next.map(Self.isUnit) ?? false
    let isSetOff = taken != end.taken
    place = end
    // `3.5 元` is an amount, and `1.2 年度计划` a heading.
    if isAmount { return isSetOff ? make(.dotted, path, .digits, certainty: .inSequence) : nil }
    takeStop()
    if let next, Self.isDigit(next) || Self.isUnit(next) { return nil }
    return make(.dotted, path, .digits)
  }

  /// Numbers that are one character: ① ⑴ ⒈ ㈠
  private mutating func sign(_ sign: Unicode.Scalar) -> Label? {
    advance()
    let name = name()
    takeStop()
    if let number = Self.circledNumber(sign) { return make(.circled, number, name) }
    let value = { (first: UInt32) in Int(sign.value - first) + 1 }
    return switch sign.value {
    case 0x2474...0x2487: make(.subitem, value(0x2474), .digits, brackets: .both)
    case 0x2488...0x249B: make(.pointed, value(0x2488), .digits)
    case 0x3220...0x3229: make(.subsection, value(0x3220), .numerals, brackets: .both)
    default: nil
    }
  }

  mutating func chineseNumber() -> Int? {
    let start = place
    var number = ChineseNumber()
    while let scalar = next, ChineseNumber.isNumeral(scalar) {
      number.append(scalar)
      advance()
    }
    if number.value == nil { place = start }
    return number.value
  }

  /// Up to so many digits, of either width: what is longer is a year or an amount.
  mutating func arabicNumber(upTo longest: Int = 3) -> Int? {
    let start = place
    var value = 0
    while let scalar = next, Self.isDigit(scalar) {
      value = min(value * 10 + Int((scalar.value - 0x30) & 0xF), 999_999)
      advance()
    }
    guard (1...longest).contains(length - start.length), value > 0 else {
      place = start
      return nil
    }
    return value
  }

  /// Takes a point between two numbers.
  private mutating func takePoint() -> Bool {
    guard let point = next, Self.isPoint(point), let digit = following, Self.isDigit(digit)
    else { return false }
    advance()
    return true
  }

  mutating func restart() { place = origin }

  /// The scalar behind the next one.
  private var following: Unicode.Scalar? {
    var position = words.range.lowerBound &+ place.following
    guard place.length &+ 1 < Label.longest, position < words.range.upperBound else { return nil }
    return Scalars.next(in: words.bytes.span, at: &position)
  }

  /// Steps over the next scalar, which is there.
  @inline(__always)
  mutating func advance() {
    place.length &+= 1
    place.taken = place.following
    peek()
  }

  /// Reads the scalar behind the place.
  @inline(__always)
  private mutating func peek() {
    var position = words.range.lowerBound &+ place.taken
    guard place.length < Label.longest, position < words.range.upperBound else {
      place.next = nil
      return
    }
    place.next = Scalars.next(in: words.bytes.span, at: &position)
    place.following = position &- words.range.lowerBound
  }

  @discardableResult
  mutating func take(_ belongs: (Unicode.Scalar) -> Bool) -> Bool {
    guard let scalar = next, belongs(scalar) else { return false }
    advance()
    return true
  }

  @discardableResult
  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    take { $0 == wanted }
  }

  mutating func skipSpace() { while take(Scalars.isSpace) {} }

  /// Takes a mark with the white space before it.
  @discardableResult
  mutating func takeSpaced(_ belongs: (Unicode.Scalar) -> Bool) -> Bool {
    let start = place
    skipSpace()
    if take(belongs) { return true }
    place = start
    return false
  }

  /// Takes the mark behind a number, with the white space before it; nil where there is none.
  @discardableResult
  mutating func takeStop() -> Unicode.Scalar? {
    let start = place
    skipSpace()
    guard let stop = next, Self.isStop(stop),
      length == start.length || stop == "、" || following.map({ !Self.isDigit($0) }) ?? true
    else {
      place = start
      return nil
    }
    advance()
    return stop
  }

  /// The name that was taken since a place among the bytes, or all that was taken.
  func name(from start: Int? = nil) -> Label.Name {
    .written(
      start: UInt8(truncatingIfNeeded: start ?? origin.taken),
      end: UInt8(truncatingIfNeeded: taken))
  }

  func make(
    _ kind: LabelKind, _ number: Int, _ name: Label.Name, brackets: Label.Brackets = .none,
    certainty: Label.Certainty = .certain
  ) -> Label {
    make(kind, LabelPath(number), name, brackets: brackets, certainty: certainty)
  }

  func make(
    _ kind: LabelKind, _ path: LabelPath, _ name: Label.Name,
    brackets: Label.Brackets = .none, certainty: Label.Certainty = .certain
  ) -> Label {
    Label(kind, path, name, brackets, certainty, length: length, byteCount: taken)
  }
}
