import CVector

/// The eight chaining words of SHA-256 and its compression function (FIPS 180-4, 6.2).
struct CompressionState {
  private(set) var words: SIMD8<UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A,
    0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
  ]

  private let usesInstructions: Bool

  /// Whether the processor has instructions for SHA-256.
  static let canUseInstructions = cvector_has_sha256() != 0

  init(usesInstructions: Bool) {
    self.usesInstructions = usesInstructions
  }

  /// Takes in so many blocks of 64 bytes that follow one another from an offset on.
  mutating func absorb(_ bytes: RawSpan, at offset: Int, blocks: Int) {
    precondition(offset >= 0 && blocks >= 0 && blocks <= (bytes.byteCount &- offset) / 64)
    if usesInstructions {
      absorbByInstructions(bytes, at: offset, blocks: blocks)
    } else {
      for block in 0..<blocks { absorb(bytes, at: offset &+ 64 &* block) }
    }
  }

  private mutating func absorbByInstructions(_ bytes: RawSpan, at offset: Int, blocks: Int) {
    unsafe withUnsafeMutableBytes(of: &words) { words in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe cvector_sha256(
          words.assumingMemoryBound(to: UInt32.self).baseAddress,
          bytes.assumingMemoryBound(to: UInt8.self).baseAddress.map { unsafe $0 + offset },
          UInt64(blocks))
      }
    }
  }

  /// Takes in the 64 bytes that begin at an offset.
  ///
  /// The rounds are written out because only then do the working variables change their roles, and
  /// the schedule its places, without a move or an index at run time.
  @inline(never)
  private mutating func absorb(_ bytes: RawSpan, at offset: Int) {
    var w = MessageSchedule(bytes, at: offset)
    var (a, b, c, d) = (words[0], words[1], words[2], words[3])
    var (e, f, g, h) = (words[4], words[5], words[6], words[7])

    round(a, b, c, &d, e, f, g, &h, 0x428A2F98 &+ w[0])
    round(h, a, b, &c, d, e, f, &g, 0x71374491 &+ w[1])
    round(g, h, a, &b, c, d, e, &f, 0xB5C0FBCF &+ w[2])
    round(f, g, h, &a, b, c, d, &e, 0xE9B5DBA5 &+ w[3])
    round(e, f, g, &h, a, b, c, &d, 0x3956C25B &+ w[4])
    round(d, e, f, &g, h, a, b, &c, 0x59F111F1 &+ w[5])
    round(c, d, e, &f, g, h, a, &b, 0x923F82A4 &+ w[6])
    round(b, c, d, &e, f, g, h, &a, 0xAB1C5ED5 &+ w[7])
    round(a, b, c, &d, e, f, g, &h, 0xD807AA98 &+ w[8])
    round(h, a, b, &c, d, e, f, &g, 0x12835B01 &+ w[9])
    round(g, h, a, &b, c, d, e, &f, 0x243185BE &+ w[10])
    round(f, g, h, &a, b, c, d, &e, 0x550C7DC3 &+ w[11])
    round(e, f, g, &h, a, b, c, &d, 0x72BE5D74 &+ w[12])
    round(d, e, f, &g, h, a, b, &c, 0x80DEB1FE &+ w[13])
    round(c, d, e, &f, g, h, a, &b, 0x9BDC06A7 &+ w[14])
    round(b, c, d, &e, f, g, h, &a, 0xC19BF174 &+ w[15])
    round(a, b, c, &d, e, f, g, &h, 0xE49B69C1 &+ w.next(0))
    round(h, a, b, &c, d, e, f, &g, 0xEFBE4786 &+ w.next(1))
    round(g, h, a, &b, c, d, e, &f, 0x0FC19DC6 &+ w.next(2))
    round(f, g, h, &a, b, c, d, &e, 0x240CA1CC &+ w.next(3))
    round(e, f, g, &h, a, b, c, &d, 0x2DE92C6F &+ w.next(4))
    round(d, e, f, &g, h, a, b, &c, 0x4A7484AA &+ w.next(5))
    round(c, d, e, &f, g, h, a, &b, 0x5CB0A9DC &+ w.next(6))
    round(b, c, d, &e, f, g, h, &a, 0x76F988DA &+ w.next(7))
    round(a, b, c, &d, e, f, g, &h, 0x983E5152 &+ w.next(8))
    round(h, a, b, &c, d, e, f, &g, 0xA831C66D &+ w.next(9))
    round(g, h, a, &b, c, d, e, &f, 0xB00327C8 &+ w.next(10))
    round(f, g, h, &a, b, c, d, &e, 0xBF597FC7 &+ w.next(11))
    round(e, f, g, &h, a, b, c, &d, 0xC6E00BF3 &+ w.next(12))
    round(d, e, f, &g, h, a, b, &c, 0xD5A79147 &+ w.next(13))
    round(c, d, e, &f, g, h, a, &b, 0x06CA6351 &+ w.next(14))
    round(b, c, d, &e, f, g, h, &a, 0x14292967 &+ w.next(15))
    round(a, b, c, &d, e, f, g, &h, 0x27B70A85 &+ w.next(0))
    round(h, a, b, &c, d, e, f, &g, 0x2E1B2138 &+ w.next(1))
    round(g, h, a, &b, c, d, e, &f, 0x4D2C6DFC &+ w.next(2))
    round(f, g, h, &a, b, c, d, &e, 0x53380D13 &+ w.next(3))
    round(e, f, g, &h, a, b, c, &d, 0x650A7354 &+ w.next(4))
    round(d, e, f, &g, h, a, b, &c, 0x766A0ABB &+ w.next(5))
    round(c, d, e, &f, g, h, a, &b, 0x81C2C92E &+ w.next(6))
    round(b, c, d, &e, f, g, h, &a, 0x92722C85 &+ w.next(7))
    round(a, b, c, &d, e, f, g, &h, 0xA2BFE8A1 &+ w.next(8))
    round(h, a, b, &c, d, e, f, &g, 0xA81A664B &+ w.next(9))
    round(g, h, a, &b, c, d, e, &f, 0xC24B8B70 &+ w.next(10))
    round(f, g, h, &a, b, c, d, &e, 0xC76C51A3 &+ w.next(11))
    round(e, f, g, &h, a, b, c, &d, 0xD192E819 &+ w.next(12))
    round(d, e, f, &g, h, a, b, &c, 0xD6990624 &+ w.next(13))
    round(c, d, e, &f, g, h, a, &b, 0xF40E3585 &+ w.next(14))
    round(b, c, d, &e, f, g, h, &a, 0x106AA070 &+ w.next(15))
    round(a, b, c, &d, e, f, g, &h, 0x19A4C116 &+ w.next(0))
    round(h, a, b, &c, d, e, f, &g, 0x1E376C08 &+ w.next(1))
    round(g, h, a, &b, c, d, e, &f, 0x2748774C &+ w.next(2))
    round(f, g, h, &a, b, c, d, &e, 0x34B0BCB5 &+ w.next(3))
    round(e, f, g, &h, a, b, c, &d, 0x391C0CB3 &+ w.next(4))
    round(d, e, f, &g, h, a, b, &c, 0x4ED8AA4A &+ w.next(5))
    round(c, d, e, &f, g, h, a, &b, 0x5B9CCA4F &+ w.next(6))
    round(b, c, d, &e, f, g, h, &a, 0x682E6FF3 &+ w.next(7))
    round(a, b, c, &d, e, f, g, &h, 0x748F82EE &+ w.next(8))
    round(h, a, b, &c, d, e, f, &g, 0x78A5636F &+ w.next(9))
    round(g, h, a, &b, c, d, e, &f, 0x84C87814 &+ w.next(10))
    round(f, g, h, &a, b, c, d, &e, 0x8CC70208 &+ w.next(11))
    round(e, f, g, &h, a, b, c, &d, 0x90BEFFFA &+ w.next(12))
    round(d, e, f, &g, h, a, b, &c, 0xA4506CEB &+ w.next(13))
    round(c, d, e, &f, g, h, a, &b, 0xBEF9A3F7 &+ w.next(14))
    round(b, c, d, &e, f, g, h, &a, 0xC67178F2 &+ w.next(15))

    words &+= SIMD8(a, b, c, d, e, f, g, h)
  }
}
