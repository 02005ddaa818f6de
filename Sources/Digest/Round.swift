extension UInt32 {
  /// The word rotated to the right by 1 to 31 bits.
  @inline(__always)
  func rotated(_ bits: UInt32) -> UInt32 {
    (self &>> bits) | (self &<< (32 &- bits))
  }
}

/// One round of SHA-256 (FIPS 180-4, 6.2.2, step 3); `input` is the schedule's word plus the
/// round's constant. Only `d` and `h` change: the caller renames the others.
@inline(__always)
func round(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
  _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ input: UInt32
) {
  let choice = g ^ (e & (f ^ g))
  let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice &+ input
  let majority = (a & b) | (c & (a | b))
  d &+= first
  h = first &+ (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
}
