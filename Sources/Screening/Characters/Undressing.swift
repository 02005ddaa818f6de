/// Reads texts with some of their disguise undone.
struct Undressing {
  let characters: CharacterTable
  /// The steps that are undone; of those that look at neighbours, `separator` and `zeroWidth` alone
  /// matter here.
  let steps: StepSet

  /// The letters of a text in their order.
  func letters(in text: Bytes) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(text.count / 3 + 1)
    forEachLetter(in: text) { letters.append($0) }
    return letters
  }

  /// The letters of a text.
  func letters(in text: String) -> [Letter] {
    var text = text
    return text.withUTF8 { unsafe letters(in: MemoryView($0)) }
  }

  /// Hands over the letters of a text in their order.
  @inline(__always)
  func forEachLetter(in text: Bytes, _ body: (Letter) -> Void) {
    let noise = noise
    var (place, gap, adjoins) = (0, UInt8(0), false)
    while place < text.count {
      let scalar = DecodedScalar(text, at: place)
      let info =
        scalar.isWellFormed ? characters[scalar.value] : CharacterInfo(itself: scalar.value)
      let bytes = (start: Int32(truncatingIfNeeded: place), length: Int32(scalar.length))
      place += scalar.length
      if info.bits & noise != 0 {
        if !(info.isZeroWidth && steps.contains(.zeroWidth)), gap < .max { gap += 1 }
        adjoins = false
        continue
      }
      if !info.expands, steps.isSuperset(of: info.steps) {
        body(
          Letter(
            folded: info.root, original: scalar.value, byte: bytes.start,
            end: bytes.start + bytes.length, gap: gap, adjoins: adjoins, info))
      } else {
        forEachFolded(scalar.value) { folded, info, isFirst in
          body(
            Letter(
              folded: folded, original: scalar.value, byte: bytes.start,
              end: bytes.start + bytes.length, gap: isFirst ? gap : 0,
              adjoins: isFirst ? adjoins : true, info))
        }
      }
      (gap, adjoins) = (0, true)
    }
  }

  /// The bits of a character that takes no part in what is read.
  private var noise: UInt32 {
    (steps.contains(.zeroWidth) ? CharacterInfo.zeroWidthBit : 0)
      | (steps.contains(.separator) ? CharacterInfo.separatorBit : 0)
  }

  /// Hands over what stands for a character that is to be undressed with a look at each step.
  @inline(never)
  private func forEachFolded(_ scalar: UInt32, _ body: (UInt32, CharacterInfo, Bool) -> Void) {
    let (several, taken) = FoldingLinks.shared.folded(scalar, undoing: steps)
    for (index, folded) in several.enumerated() {
      var info = characters[folded]
      info.steps.formUnion(taken)
      body(folded, info, index == 0)
    }
  }
}

extension Letter {
  @inline(__always)
  fileprivate init(
    folded: UInt32, original: UInt32, byte: Int32, end: Int32, gap: UInt8, adjoins: Bool,
    _ info: CharacterInfo
  ) {
    self.init(
      folded: folded, original: original, byte: byte, end: end, gap: gap, adjoins: adjoins,
      writing: info.isDigit ? .digit : info.isInWord ? .word : .other,
      isNumeral: info.steps.contains(.numeral))
  }
}
