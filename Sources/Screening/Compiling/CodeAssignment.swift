/// The codes of the characters that some phrases have.
///
/// The codes tell by their order what a character may be in an anchor: nothing; its first; both;
/// a phrase by itself; its second.
struct CodeAssignment {
  /// The lowest codes of each kind.
  let ranges: CodeRanges
  /// The codes of the numbers that `SpelledPhrases` gave.
  let codes: [UInt16]

  init(_ choice: AnchorChoice) {
    let kinds = choice.begins.indices.map { number in
      if choice.isSingle[number] { return 3 }
      return switch (choice.begins[number], choice.ends[number]) {
      case (false, false): 0
      case (true, false): 1
      case (true, true): 2
      case (false, true): 4
      }
    }
    var starts = [UInt16](repeating: CharacterCode.first, count: 6)
    for kind in 0..<5 {
      starts[kind + 1] = starts[kind] + UInt16(kinds.count { $0 == kind })
    }
    ranges = CodeRanges(
      firsts: starts[1], seconds: starts[2], singles: starts[3], lastFirsts: starts[4])
    var next = starts
    codes = kinds.map { kind in
      defer { next[kind] += 1 }
      return next[kind]
    }
  }

  /// The codes of U+0000…U+FFFF, and one more so that the last can be read as part of a wider word.
  func plane(_ phrases: SpelledPhrases, _ characters: CharacterTable) -> [UInt16] {
    var plane = [UInt16](repeating: CharacterCode.noise, count: 0x10001)
    for scalar in UInt32(0)..<0x10000 {
      let info = characters[scalar]
      if info.isNoise { continue }
      plane[Int(scalar)] =
        info.expands
        ? CharacterCode.special
        : phrases.known(info.root).map { codes[Int($0)] } ?? CharacterCode.other
    }
    return plane
  }
}

/// Where the codes of each kind begin.
struct CodeRanges: Equatable {
  /// The lowest code that begins anchors.
  let firsts: UInt16
  /// The lowest that ends anchors.
  let seconds: UInt16
  /// The lowest that is a phrase by itself.
  let singles: UInt16
  /// The lowest above those that begins none.
  let lastFirsts: UInt16

  @inline(__always)
  func isSingle(_ code: UInt16) -> Bool { code >= singles && code < lastFirsts }

  @inline(__always)
  func mayBePair(_ first: UInt16, _ second: UInt16) -> Bool {
    first >= firsts && first < lastFirsts && second >= seconds
  }
}
