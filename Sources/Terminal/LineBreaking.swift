/// Where a line of text may be broken: a small part of UAX #14, enough for help texts and values.
enum LineBreaking {
  /// A run of text that stays together, and how many spaces stand before it on the same line.
  struct Piece {
    let spaces: Int
    let text: Substring
    let width: Int
  }

  /// The pieces of a text without line feeds. Spaces at its end belong to no piece.
  static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var spaces = 0
    var start: Substring.Index?
    var width = 0
    var previous = Class.other
    for index in text.indices {
      let kind = Class(text[index])
      if let first = start, kind == .space || allowsBreak(between: previous, and: kind) {
        pieces.append(Piece(spaces: spaces, text: text[first..<index], width: width))
        (spaces, start, width) = (0, nil, 0)
      }
      if kind == .space {
        spaces += 1
      } else {
        start = start ?? index
        width += DisplayWidth.of(text[index])
      }
      previous = kind
    }
    if let start { pieces.append(Piece(spaces: spaces, text: text[start...], width: width)) }
    return pieces
  }

  private static func allowsBreak(between first: Class, and second: Class) -> Bool {
    switch (first, second) {
    case (.opening, _), (_, .closing): false
    case (.ideograph, _), (_, .ideograph): true
    case (.closing(isWide: true), _), (_, .opening(isWide: true)): true
    default: false
    }
  }

  private enum Class: Equatable {
    case space
    case opening(isWide: Bool)
    case closing(isWide: Bool)
    case ideograph
    case other

    init(_ character: Character) {
      guard let scalar = character.unicodeScalars.first else {
        self = .other
        return
      }
      self = Class(scalar)
      if case .other = self, DisplayWidth.of(character) == 2 { self = .ideograph }
    }

    private init(_ scalar: Unicode.Scalar) {
      let isWide = DisplayWidth.of(scalar) == 2
      switch scalar {
      case " ", "\t", "\u{3000}": self = .space
      case "a"..."z", "A"..."Z", "0"..."9": self = .other
      case _ where isNonStarter(scalar): self = .closing(isWide: isWide)
      default:
        switch scalar.properties.generalCategory {
        case .openPunctuation, .initialPunctuation: self = .opening(isWide: isWide)
        case .closePunctuation, .finalPunctuation: self = .closing(isWide: isWide)
        default: self = isWide ? .ideograph : .other
        }
      }
    }
  }

  /// What must not begin a line besides closing brackets and quotation marks: stops, exclamations,
  /// dashes and ellipses, units after numbers, iteration marks and small kana.
  private static func isNonStarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ":", ";", "!", "?", "%", "°", "·", "—", "…", "‰", "℃": true
    case "，", "。", "、", "．", "：", "；", "！", "？", "％", "・", "～", "〜": true
    case "々", "〻", "゛", "゜", "ゝ", "ゞ", "ヽ", "ヾ", "ー": true
    case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ゕ", "ゖ": true
    case "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ": true
    default: false
    }
  }
}
