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
    let (plane, others) = (characters.plane, others)
    let noise = CharacterInfo.separatorBit | CharacterInfo.zeroWidthBit
    var (place, gap) = (0, LetterGap.beginning)
    while place < text.count {
      let start = Int32(truncatingIfNeeded: place)
      let scalar = DecodedScalar(text, at: place)
      place += scalar.length
      let end = Int32(truncatingIfNeeded: place)
      if scalar.value < 0x10000 {
        let info = CharacterInfo(bits: plane[Int(scalar.value)])
        let special = info.bits & others
        if special == 0 {
          body(Letter(info: info, original: scalar.value, byte: start, end: end, behind: gap))
          gap = .nothing
          continue
        }
        if special & noise == CharacterInfo.separatorBit {
          gap.separate(scalar.value)
          continue
        }
      }
      switch reading(of: scalar) {
      case .hidden: gap.hide(scalar.value)
      case .separator: gap.separate(scalar.value)
      case .letters(let infos):
        for info in infos {
          body(Letter(info: info, original: scalar.value, byte: start, end: end, behind: gap))
          gap = .nothing
        }
      }
    }
  }

  /// What a character is read as.
  private enum Reading {
    case hidden
    case separator
    case letters([CharacterInfo])
  }

  /// The bits of the characters that are not read as one letter, or not with these steps.
  private var others: UInt32 {
    (steps.contains(.zeroWidth) ? CharacterInfo.zeroWidthBit : 0)
      | (steps.contains(.separator) ? CharacterInfo.separatorBit : 0)
      | CharacterInfo.expansionBit | CharacterInfo.bits(of: .folding.subtracting(steps))
  }

  @inline(never)
  private func reading(of scalar: DecodedScalar) -> Reading {
    guard scalar.isWellFormed else { return .letters([CharacterInfo(itself: scalar.value)]) }
    let info = characters[scalar.value]
    if info.isZeroWidth, steps.contains(.zeroWidth) { return .hidden }
    if info.isSeparator, steps.contains(.separator) { return .separator }
    if !info.expands, steps.isSuperset(of: info.steps) { return .letters([info]) }
    let (several, taken) = FoldingLinks.shared.folded(scalar.value, undoing: steps)
    return .letters(
      several.map { folded in
        var info = characters[folded]
        info.root = folded
        info.steps.formUnion(taken)
        return info
      })
  }
}
