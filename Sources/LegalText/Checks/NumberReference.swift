/// A reference by number: 附件一, 附件 2, 第三条, 第 88 条.
struct NumberReference {
  let kind: LabelKind
  let number: Int
  /// Where it stands among the scalars of a paragraph.
  let range: Range<Int>
  /// How it is written, without white space.
  let words: String

  /// The reference that begins at a place; nil where none does.
  init?(_ scalars: [Unicode.Scalar], at start: Int) {
    let isAnnex = scalars[start...].starts(with: "附件".unicodeScalars)
    guard isAnnex || scalars[start] == "第" else { return nil }
    var rest = scalars[(start + (isAnnex ? 2 : 1))...].drop(while: Scalars.isSpace)
    let isDigits = rest.first.map(LabelScanner.isDigit) ?? false
    let numerals = rest.prefix {
      isDigits ? LabelScanner.isDigit($0) : ChineseNumber.isNumeral($0)
    }
    guard let number = isDigits ? Self.number(numerals) : ChineseNumber.value(numerals) else {
      return nil
    }
    rest = rest[numerals.endIndex...]
    if isAnnex {
      kind = .annex
    } else {
      rest = rest.drop(while: Scalars.isSpace)
      guard let kind = rest.popFirst().flatMap(Self.kind) else { return nil }
      self.kind = kind
    }
    self.number = number
    range = start..<rest.startIndex
    words = String(scalars[range].filter { !Scalars.isSpace($0) })
  }

  /// A number of at most six digits; what is longer numbers nothing here.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    guard digits.count <= 6 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int(($1.value - 0x30) & 0xF) }
  }

  private static func kind(_ noun: Unicode.Scalar) -> LabelKind? {
    switch noun {
    case "章": .chapter
    case "节": .division
    case "条": .article
    default: nil
    }
  }

  /// Whether it is one to a law that is named before it, 《民法典》第五百条 or 民法典第五百条, or goes on with
  /// one that ends at a place: 《民法典》第一百条、第一百零一条.
  func isOfLaw(_ scalars: [Unicode.Scalar], after lawEnd: Int?) -> Bool {
    guard kind != .annex else { return false }
    let before = scalars[..<range.lowerBound]
    if before.last == "》" || Self.endsWithLaw(before) { return true }
    return lawEnd.map { before[$0...].allSatisfy(Self.joins) } ?? false
  }

  /// Whether words end with the name of a law; 本办法 and 本条例 are none, but the text itself.
  private static func endsWithLaw(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = words.reversed().prefix { Scalars.isHan($0) }
    guard let last = name.first else { return false }
    let law = Array(name.reversed())
    if law.holds("中华人民共和国") { return true }
    if last == "典" || last == "例" {
      return ["法典", "条例"].contains { law.hasSuffix($0) }
        && !["本法典", "该条例", "本条例"].contains { law.hasSuffix($0) }
    }
    return last == "法" && law.count > 2
      && !["本法", "该法", "办法", "方法", "做法", "用法", "依法", "说法"].contains { law.hasSuffix($0) }
  }

  /// Whether a scalar may stand between two references to one law.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "和", "及", "或", "与", "至", "到", "以", "第", "款", "项", "（", "）", "(", ")", "之": true
    default:
      Scalars.isSpace(scalar) || ChineseNumber.isNumeral(scalar) || LabelScanner.isDigit(scalar)
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
  }

  /// Whether a text stands in them.
  fileprivate func holds(_ text: String) -> Bool {
    indices.contains { self[$0...].starts(with: text.unicodeScalars) }
  }
}
