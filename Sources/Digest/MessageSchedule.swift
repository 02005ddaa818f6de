/// The sixteen latest words of SHA-256's message schedule (FIPS 180-4, 6.2.2, step 1).
struct MessageSchedule {
  private var words = InlineArray<16, UInt32>(repeating: 0)

  /// The words of the block that begins at an offset; the block must lie within the bytes.
  @inline(__always)
  init(_ bytes: RawSpan, at offset: Int) {
    for index in 0..<16 {
      let word = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ 4 &* index, as: UInt32.self)
      words[index] = UInt32(bigEndian: word)
    }
  }

  @inline(__always)
  subscript(index: Int) -> UInt32 { words[index] }

  /// Replaces the word at an index by the one sixteen places on, and answers it.
  @inline(__always)
  mutating func next(_ index: Int) -> UInt32 {
    let (early, late) = (words[(index &+ 1) & 15], words[(index &+ 14) & 15])
    let word =
      words[index] &+ words[(index &+ 9) & 15]
      &+ (early.rotated(7) ^ early.rotated(18) ^ (early &>> 3))
      &+ (late.rotated(17) ^ late.rotated(19) ^ (late &>> 10))
    words[index] = word
    return word
  }
}
