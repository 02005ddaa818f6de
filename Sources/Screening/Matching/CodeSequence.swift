/// Codes that can be read forwards and backwards from a place.
protocol CodeSequence {
  /// The next code after that of a place, and its own place; `CharacterCode.other` beyond the end,
  /// and `CharacterCode.special` where it cannot be told.
  func code(after place: Int) -> (code: UInt16, place: Int)
  /// The code before that of a place.
  func code(before place: Int) -> (code: UInt16, place: Int)
  /// The next other code after a place that has a code.
  func other(than code: UInt16, after place: Int) -> (code: UInt16, place: Int)
  /// The last other code before a place that has a code.
  func other(than code: UInt16, before place: Int) -> (code: UInt16, place: Int)
}

extension CodeSequence {
  /// How many repetitions are passed over; a search that has read the text knows where longer ones end.
  private static var patience: Int { 64 }

  @inline(__always)
  func other(than code: UInt16, after place: Int) -> (code: UInt16, place: Int) {
    var next = self.code(after: place)
    for _ in 0..<Self.patience {
      guard next.code == code else { return next }
      next = self.code(after: next.place)
    }
    return (CharacterCode.special, next.place)
  }

  @inline(__always)
  func other(than code: UInt16, before place: Int) -> (code: UInt16, place: Int) {
    var previous = self.code(before: place)
    for _ in 0..<Self.patience {
      guard previous.code == code else { return previous }
      previous = self.code(before: previous.place)
    }
    return (CharacterCode.special, previous.place)
  }
}

/// The codes of the characters of a text, where places are offsets of bytes.
struct TextCodes: CodeSequence {
  /// The first byte; padding stands around the text.
  let text: Bytes
  let index: PhraseIndex
  let characters: CharacterTable
  /// How far a gap is followed; wider ones are left to a search that has read the whole text.
  private static let reach = 2048

  @inline(__always)
  func code(after place: Int) -> (code: UInt16, place: Int) {
    var next = place + length(at: place)
    for _ in 0..<Self.reach {
      let code = code(at: next)
      if code != CharacterCode.noise { return (code, next) }
      next += length(at: next)
    }
    return (CharacterCode.special, next)
  }

  @inline(__always)
  func code(before place: Int) -> (code: UInt16, place: Int) {
    var previous = place
    for _ in 0..<Self.reach {
      previous -= 1
      var steps = 0
      while steps < 3, text[previous] & 0xC0 == 0x80 {
        previous -= 1
        steps += 1
      }
      let code = code(at: previous)
      if code != CharacterCode.noise { return (code, previous) }
    }
    return (CharacterCode.special, previous)
  }

  @inline(__always)
  private func code(at place: Int) -> UInt16 {
    let word = text.word(at: place)
    if word & 0xC0_C0F0 == 0x80_80E0 {
      let scalar = (word & 0x0F) << 12 | (word & 0x3F00) >> 2 | (word >> 16) & 0x3F
      return index.codes[Int(scalar)]
    }
    return word & 0x80 == 0 ? index.codes[Int(word & 0x7F)] : rareCode(at: place)
  }

  @inline(never)
  private func rareCode(at place: Int) -> UInt16 {
    let scalar = DecodedScalar(text[place..<place + 4], at: 0)
    return index.code(of: scalar, characters)
  }

  @inline(__always)
  private func length(at place: Int) -> Int {
    let first = text[place]
    if first < 0x80 { return 1 }
    return DecodedScalar(text[place..<place + 4], at: 0).length
  }
}

/// The codes that were read of a part of a text, where places are their numbers; beyond either end they
/// cannot be told.
struct PartCodes: CodeSequence {
  let codes: MemoryView<UInt16>

  @inline(__always)
  func code(after place: Int) -> (code: UInt16, place: Int) {
    place + 1 < codes.count ? (codes[place + 1], place + 1) : (CharacterCode.special, codes.count)
  }

  @inline(__always)
  func code(before place: Int) -> (code: UInt16, place: Int) {
    place > 0 ? (codes[place - 1], place - 1) : (CharacterCode.special, -1)
  }
}

/// The codes of letters, where places are their numbers.
struct LetterCodes: CodeSequence {
  let codes: [UInt16]
  /// For each place where the run of equal codes ends that it belongs to, and where it begins.
  private let ends: [Int]
  private let starts: [Int]

  init(codes: [UInt16]) {
    var starts = Array(codes.indices)
    for place in codes.indices.dropFirst() where codes[place] == codes[place - 1] {
      starts[place] = starts[place - 1]
    }
    var ends = codes.indices.map { $0 + 1 }
    for place in codes.indices.reversed().dropFirst() where codes[place] == codes[place + 1] {
      ends[place] = ends[place + 1]
    }
    (self.codes, self.starts, self.ends) = (codes, starts, ends)
  }

  func code(after place: Int) -> (code: UInt16, place: Int) {
    place + 1 < codes.count ? (codes[place + 1], place + 1) : (CharacterCode.other, codes.count)
  }

  func code(before place: Int) -> (code: UInt16, place: Int) {
    place > 0 ? (codes[place - 1], place - 1) : (CharacterCode.other, -1)
  }

  func other(than code: UInt16, after place: Int) -> (code: UInt16, place: Int) {
    codes.indices.contains(place)
      ? self.code(after: ends[place] - 1) : (CharacterCode.other, codes.count)
  }

  func other(than code: UInt16, before place: Int) -> (code: UInt16, place: Int) {
    codes.indices.contains(place)
      ? self.code(before: starts[place]) : (CharacterCode.other, -1)
  }
}
