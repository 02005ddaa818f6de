/// A text in the pieces that a difference is told by: a Han character, a word or a number of other
/// scripts, a mark of punctuation, a run of white space.
struct TokenizedText {
  let scalars: [Unicode.Scalar]
  /// Where each piece ends.
  let ends: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var ends: [Int] = []
    for (place, scalar) in scalars.enumerated() {
      let goesOn =
        place > 0 && Self.kind(of: scalar).map { $0 == Self.kind(of: scalars[place - 1]) } ?? false
      if goesOn { ends[ends.count - 1] = place + 1 } else { ends.append(place + 1) }
    }
    self.scalars = scalars
    self.ends = ends
  }

  var count: Int { ends.count }

  /// The scalars of some pieces.
  func text(_ pieces: Range<Int>) -> String {
    guard let first = pieces.first else { return "" }
    let start = first == 0 ? 0 : ends[first - 1]
    return String(scalars[start..<ends[pieces.upperBound - 1]])
  }

  /// The kinds of characters that make one piece together.
  private enum Kind {
    case word
    case number
    case space
  }

  /// Nil for a character that is a piece by itself.
  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0x30...0x39: .number
    case 0x41...0x5A, 0x61...0x7A: .word
    case ..<0x80: scalar.properties.isWhitespace ? .space : nil
    case 0x2E80...0x9FFF, 0xF900...0xFFEF, 0x20000...: nil
    default:
      scalar.properties.isAlphabetic ? .word : scalar.properties.isWhitespace ? .space : nil
    }
  }
}

/// The numbers that stand for equal pieces of two texts.
struct TokenNumbers {
  private var known: [ArraySlice<Unicode.Scalar>: Int] = [:]

  /// A number for each piece of a text.
  mutating func numbers(of text: TokenizedText) -> [Int] {
    var start = 0
    return text.ends.map { end in
      defer { start = end }
      if end == start + 1 { return Int(text.scalars[start].value) }
      let piece = text.scalars[start..<end]
      if let number = known[piece] { return number }
      let number = 0x11_0000 + known.count
      known[piece] = number
      return number
    }
  }
}
