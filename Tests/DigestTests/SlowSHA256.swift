/// SHA-256 as FIPS 180-4 tells it, step by step, with the constants computed from the primes; slow,
/// and written apart from the library so that the two can be compared.
enum SlowSHA256 {
  static func digest(of message: [UInt8]) -> [UInt8] {
    var state = primes(8).map { fractionOfRoot($0, degree: 2) }
    let constants = primes(64).map { fractionOfRoot($0, degree: 3) }
    for block in blocks(of: message) { state = compress(state, block, constants) }
    return state.flatMap { word in (0..<4).map { UInt8(word >> (24 - 8 * UInt32($0)) & 255) } }
  }

  private static func blocks(of message: [UInt8]) -> [[UInt8]] {
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(bits >> UInt64(shift) & 255))
    }
    return stride(from: 0, to: padded.count, by: 64).map { Array(padded[$0..<($0 + 64)]) }
  }

  private static func compress(
    _ state: [UInt32], _ block: [UInt8], _ constants: [UInt32]
  ) -> [UInt32] {
    var w = (0..<16).map { index in
      block[(4 * index)..<(4 * index + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for t in 16..<64 {
      let s0 = turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ (w[t - 15] >> 3)
      let s1 = turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ (w[t - 2] >> 10)
      w.append(s1 &+ w[t - 7] &+ s0 &+ w[t - 16])
    }
    var v = state
    for t in 0..<64 {
      let (a, e) = (v[0], v[4])
      let big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
      let big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
      let first = v[7] &+ big1 &+ ((e & v[5]) ^ (~e & v[6])) &+ constants[t] &+ w[t]
      let second = big0 &+ ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]))
      v = [first &+ second, a, v[1], v[2], v[3] &+ first, e, v[5], v[6]]
    }
    return zip(state, v).map { $0 &+ $1 }
  }

  private static func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 - bits)
  }

  private static func primes(_ count: Int) -> [UInt64] {
    var found: [UInt64] = []
    var candidate: UInt64 = 2
    while found.count < count {
      if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }

  /// The first 32 bits after the point of a prime's square or cube root: the whole part of the
  /// root of the prime times 2³² to the degree, without the bits before the point.
  private static func fractionOfRoot(_ prime: UInt64, degree: Int) -> UInt32 {
    let target = UInt128(prime) << UInt128(32 * degree)
    var root: UInt128 = 0
    for bit in stride(from: 36, through: 0, by: -1) {
      let trial = root | 1 << UInt128(bit)
      if repeatElement(trial, count: degree).reduce(1, *) <= target { root = trial }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}
