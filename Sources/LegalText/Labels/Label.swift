/// A number at the beginning of a paragraph.
struct Label: Sendable, Equatable {
  /// On what it depends whether the words are a number at all.
  enum Certainty: Sendable {
    /// On nothing.
    case certain
    /// They go on with their list, or begin one.
    case inSequence
    /// That, and the paragraph is a heading.
    case inSequenceOfHeadings
  }

  /// How it is named in addresses.
  enum Name: Sendable, Equatable {
    /// By some of the bytes of the paragraph.
    case written(start: UInt8, end: UInt8)
    /// By the number in digits, whatever the paragraph has.
    case digits
    /// By the number in Chinese numerals.
    case numerals
  }

  /// What is put around that name.
  enum Brackets: UInt8, Sendable {
    case none
    case closing
    case both
  }

  /// No label has more scalars, with what has to be seen behind it.
  static let longest = 40

  let kind: LabelKind
  /// All the numbers of `1.2.3`, and the two of 第三条之一; otherwise the one.
  let path: LabelPath
  let name: Name
  let brackets: Brackets
  let certainty: Certainty
  private let scalars: UInt8
  private let bytes: UInt8

  /// A label that takes some scalars of a paragraph, or some bytes.
  init(
    _ kind: LabelKind, _ path: LabelPath, _ name: Name, _ brackets: Brackets,
    _ certainty: Certainty, length: Int, byteCount: Int
  ) {
    self.kind = kind
    self.path = path
    self.name = name
    self.brackets = brackets
    self.certainty = certainty
    scalars = UInt8(truncatingIfNeeded: length)
    bytes = UInt8(truncatingIfNeeded: byteCount)
  }

  /// The number it writes; for `1.2.3` the last, for 第三条之一 that of the clause behind which it was
  /// inserted.
  var number: Int { kind == .dotted ? path.last : path[0] }

  /// Counts the clauses that were inserted behind one of its number, 第三条之一; nil where it is none.
  var inserted: Int? { kind == .dotted || path.count == 1 ? nil : path.last }

  /// How many scalars of the paragraph it takes, white space behind it not counted.
  var length: Int { Int(scalars) }

  /// How many bytes of the paragraph it takes.
  var byteCount: Int { Int(bytes) }
}

/// Labels in texts.
extension Label {
  /// The label at the beginning of words, whatever stands before and after; nil where there is none.
  init?(at words: Words) {
    guard let label = LabelScanner.readings(of: words).first(where: { $0.certainty == .certain })
    else { return nil }
    self = label
  }

  /// A label that was found before, by what it writes.
  init?(written text: String) {
    let words = Words(text)
    let readings = LabelScanner.readings(of: words)
    guard let label = readings.first(where: { $0.byteCount == words.range.count }) else {
      return nil
    }
    self = label
  }

  /// Whether a line is nothing but a label, whose text follows on the next.
  static func isBare(_ line: Words) -> Bool { bare(line) != nil }

  /// Whether a line is nothing but the number of an item, which is never a heading of its own.
  static func isBareItem(_ line: Words) -> Bool {
    bare(line).map { $0.kind.rawValue >= LabelKind.item.rawValue } ?? false
  }

  private static func bare(_ line: Words) -> Label? {
    // Nothing that is longer can be one.
    guard line.range.count <= 4 * longest, let label = Label(at: line),
      label.byteCount == line.range.count
    else { return nil }
    return label
  }

  /// Writes how it stands in an address, `一`, `(1)`, `第三条`; `paragraph` is the one it begins.
  func appendComponent(of paragraph: Words, to bytes: inout [UInt8]) {
    if brackets == .both { bytes.append(UInt8(ascii: "(")) }
    switch name {
    case .written(let start, let end):
      // 第 1 条 is called like 第1条.
      for index in start..<end {
        let byte = paragraph.byte(Int(index))
        if byte != UInt8(ascii: " ") { bytes.append(byte) }
      }
    case .digits: bytes.append(digits: number)
    case .numerals: bytes.append(contentsOf: ChineseNumber.numerals(number).utf8)
    }
    if brackets != .none { bytes.append(UInt8(ascii: ")")) }
  }

  /// How the paragraph that it begins writes it: `一、`, `(1)、`, `第三条`.
  func written(in paragraph: Words) -> String { paragraph[0..<byteCount].string }
}
