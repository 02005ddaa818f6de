/// What writer and reader of sections agree upon.
enum SectionLayout {
  /// The first eight bytes: `XSYFLEX` and a line break.
  static let magic: UInt64 = 0x0A58_454C_4659_5358
  /// The version of everything behind them; a reader refuses any other.
  static let version: UInt64 = 6
  static let checksumOffset = 32

  static func headerSize(sections: Int) -> Int { 40 + 16 * sections }

  /// A checksum of everything but itself: four sums that each depend on the order of what they take
  /// in. It finds what a failing disk does, not what a forger does.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sums = unsafe SIMD4<UInt64>(1, 2, 3, 4) &+ bytes.loadUnaligned(as: SIMD4<UInt64>.self)
    var place = checksumOffset + 8
    while place + 32 <= bytes.count {
      let words = unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
      sums = (sums &<< 1 | sums &>> 63) &+ words
      place += 32
    }
    while place < bytes.count {
      sums[0] = unsafe (sums[0] &<< 1 | sums[0] &>> 63) &+ UInt64(bytes[place])
      place += 1
    }
    return (sums[0] &* 3) ^ (sums[1] &* 5) ^ (sums[2] &* 7) ^ (sums[3] &* 11)
  }
}
