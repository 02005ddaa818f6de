/// A word in Latin letters of either width, with the hyphens in it.
struct LatinWord {
  /// How its letters are set, hyphens left out.
  private enum Shape {
    case lower
    /// A capital, then lower case.
    case capitalised
    case capitals
    /// iOS, WeChat, and whatever has letters of full width.
    case particular
  }

  /// As the text has it.
  let written: String
  /// In lower case, letters of half width, without hyphens.
  let key: String
  private let shape: Shape
  /// Whether nothing but white space or a comma parts it from the word before.
  let followsWord: Bool
  private let beginsSentence: Bool
  private let isBeforeChinese: Bool

  private init(_ scalars: [Unicode.Scalar], _ range: Range<Int>, after end: Int?) {
    let word = scalars[range]
    written = String(word)
    let letters = word.filter { !Self.isHyphen($0) }
    let halves = letters.map(Self.half)
    key = String(halves).lowercased()
    let isCapitalised = halves.first.map(Self.isCapital) == true
    shape =
      switch halves.count(where: Self.isCapital) {
      case _ where halves != letters: .particular
      case 0: .lower
      case halves.count: .capitals
      case 1 where isCapitalised: .capitalised
      default: .particular
      }
    followsWord = end.map { scalars[$0..<range.lowerBound].allSatisfy(Self.joins) } ?? false
    let before = scalars[..<range.lowerBound].last { !Scalars.isSpace($0) }
    beginsSentence = before.map { !Scalars.isHan($0) && !Self.isLatin($0) && $0 != "," } ?? true
    isBeforeChinese =
      scalars[range.upperBound...].first { !Scalars.isSpace($0) }.map(Scalars.isHan) ?? false
  }

  /// The words of two letters or more in a paragraph, but for those of addresses of the network.
  static func all(in scalars: [Unicode.Scalar]) -> [LatinWord] {
    var words: [LatinWord] = []
    var (index, end) = (0, nil as Int?)
    while index < scalars.count {
      guard isLatin(scalars[index]) else {
        index += 1
        continue
      }
      let chunk = index..<(scalars[index...].firstIndex { !isOfAddress($0) } ?? scalars.count)
      index = chunk.upperBound
      if isAddress(scalars[chunk]) {
        end = nil
        continue
      }
      for range in ranges(scalars, in: chunk) {
        let word = LatinWord(scalars, range, after: end)
        end = range.upperBound
        if word.key.unicodeScalars.count > 1 { words.append(word) }
      }
    }
    return words
  }

  /// Whether the word is written as it is because of where it stands.
  func isSetByItsPlace(between before: LatinWord?, and after: LatinWord?) -> Bool {
    switch shape {
    case .lower, .particular: false
    case .capitalised: before != nil || after != nil || beginsSentence && !isBeforeChinese
    case .capitals: before?.shape == .capitals || after?.shape == .capitals
    }
  }

  /// The words in what stands together: letters and digits, and hyphens between them.
  private static func ranges(_ scalars: [Unicode.Scalar], in chunk: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in chunk {
      let belongs =
        isWord(scalars[index])
        || isHyphen(scalars[index]) && start != nil && index + 1 < chunk.upperBound
          && isWord(scalars[index + 1])
      if belongs, start == nil { start = index }
      if let first = start, !belongs {
        ranges.append(first..<index)
        start = nil
      }
    }
    if let start { ranges.append(start..<chunk.upperBound) }
    return ranges.filter { scalars[$0].contains(where: isLatin) }
  }

  /// Whether it is an address such as name@example.com, example.com/App or https://example.com.
  private static func isAddress(_ chunk: ArraySlice<Unicode.Scalar>) -> Bool {
    chunk.indices.contains { index in
      switch chunk[index] {
      case "@", "_": true
      case ".": index + 1 < chunk.endIndex && isWord(chunk[index + 1])
      case ":": index + 1 < chunk.endIndex && chunk[index + 1] == "/"
      default: false
      }
    }
  }

  private static func isOfAddress(_ scalar: Unicode.Scalar) -> Bool {
    isWord(scalar) || isHyphen(scalar) || "@_.:/?=%".unicodeScalars.contains(scalar)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isLatin(scalar) || LabelScanner.isDigit(scalar)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private static func half(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0xFF01, let half = Unicode.Scalar(scalar.value - 0xFEE0) else {
      return scalar
    }
    return half
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}", "\u{2011}", "－": true
    default: false
    }
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    Scalars.isSpace(scalar) || scalar == ","
  }
}
