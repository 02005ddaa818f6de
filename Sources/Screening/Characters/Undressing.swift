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
    var (place, gap, adjoins) = (0, 0, false)
    while place < text.count {
      let scalar = DecodedScalar(text, at: place)
      let next = place + scalar.length
      let info =
        scalar.isWellFormed ? characters[scalar.value] : CharacterInfo(itself: scalar.value)
      if info.isZeroWidth, steps.contains(.zeroWidth) {
        adjoins = false
      } else if info.isSeparator, steps.contains(.separator) {
        (gap, adjoins) = (min(gap + 1, 255), false)
      } else {
        append(scalar.value, info, place..<next, gap, adjoins, to: &letters)
        (gap, adjoins) = (0, true)
      }
      place = next
    }
    return letters
  }

  /// The letters of a text.
  func letters(in text: String) -> [Letter] {
    var text = text
    return text.withUTF8 { unsafe letters(in: MemoryView($0)) }
  }

  private func append(
    _ scalar: UInt32, _ info: CharacterInfo, _ bytes: Range<Int>, _ gap: Int, _ adjoins: Bool,
    to letters: inout [Letter]
  ) {
    func letter(_ folded: UInt32, _ info: CharacterInfo, _ isFirst: Bool) -> Letter {
      Letter(
        folded: folded, original: scalar, byte: Int32(truncatingIfNeeded: bytes.lowerBound),
        end: Int32(truncatingIfNeeded: bytes.upperBound), gap: isFirst ? UInt8(gap) : 0,
        adjoins: isFirst ? adjoins : true,
        writing: info.isDigit ? .digit : info.isInWord ? .word : .other,
        isNumeral: info.steps.contains(.numeral))
    }
    if steps.isSuperset(of: info.steps), !info.expands {
      letters.append(letter(info.root, info, true))
      return
    }
    let (several, taken) = FoldingLinks.shared.folded(scalar, undoing: steps)
    for (index, folded) in several.enumerated() {
      var info = characters[folded]
      info.steps.formUnion(taken)
      letters.append(letter(folded, info, index == 0))
    }
  }
}
