/// The compression function of SHA-256 (FIPS 180-4, section 6.2.2).
enum Compression {
  static let blockSize = 64

  /// The eight working words.
  struct State: Sendable {
    var a: UInt32, b: UInt32, c: UInt32, d: UInt32, e: UInt32, f: UInt32, g: UInt32, h: UInt32

    var words: [UInt32] { [a, b, c, d, e, f, g, h] }
  }

  /// FIPS 180-4, section 5.3.3.
  static let initialState = State(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a, e: 0x510e_527f,
    f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)

  /// Takes in whole blocks, which lie one after the other from an index on.
  static func compress(
    _ bytes: borrowing Span<UInt8>, from start: Int, blocks: Int, into state: inout State
  ) {
    precondition(start >= 0 && blocks >= 0 && start + blocks * blockSize <= bytes.count)
    var w: InlineArray<64, UInt32> = .init(repeating: 0)
    for block in 0..<blocks {
      var offset = start + block * blockSize
      for t in 0..<16 {
        w[t] =
          UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16
          | UInt32(bytes[offset + 2]) << 8 | UInt32(bytes[offset + 3])
        offset += 4
      }
      for t in 16..<64 {
        w[t] = small1(w[t - 2]) &+ w[t - 7] &+ small0(w[t - 15]) &+ w[t - 16]
      }
      rounds(w, &state)
    }
  }

  @inline(__always)
  private static func rounds(_ w: borrowing InlineArray<64, UInt32>, _ state: inout State) {
    var s = state
    for t in 0..<64 {
      let t1 =
        s.h &+ big1(s.e) &+ ((s.e & s.f) ^ (~s.e & s.g)) &+ constants[t] &+ w[t]
      let t2 = big0(s.a) &+ ((s.a & s.b) ^ (s.a & s.c) ^ (s.b & s.c))
      s = State(
        a: t1 &+ t2, b: s.a, c: s.b, d: s.c, e: s.d &+ t1, f: s.e, g: s.f, h: s.g)
    }
    state.a &+= s.a
    state.b &+= s.b
    state.c &+= s.c
    state.d &+= s.d
    state.e &+= s.e
    state.f &+= s.f
    state.g &+= s.g
    state.h &+= s.h
  }

  @inline(__always)
  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x &>> n | x &<< (32 - n) }

  @inline(__always)
  private static func big0(_ x: UInt32) -> UInt32 { rotate(x, 2) ^ rotate(x, 13) ^ rotate(x, 22) }

  @inline(__always)
  private static func big1(_ x: UInt32) -> UInt32 { rotate(x, 6) ^ rotate(x, 11) ^ rotate(x, 25) }

  @inline(__always)
  private static func small0(_ x: UInt32) -> UInt32 { rotate(x, 7) ^ rotate(x, 18) ^ x &>> 3 }

  @inline(__always)
  private static func small1(_ x: UInt32) -> UInt32 { rotate(x, 17) ^ rotate(x, 19) ^ x &>> 10 }

  /// FIPS 180-4, section 4.2.2.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
