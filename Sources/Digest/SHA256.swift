/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces.
///
/// A value: a copy goes on by itself, so a common beginning is hashed only once. A message may have
/// up to 2⁶¹ − 1 bytes, which is more than can be handed over.
public struct SHA256: Sendable {
  private var state: CompressionState
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
  private var byteCount: UInt64 = 0

  /// The hash of nothing yet.
  public init() {
    self.init(usesInstructions: CompressionState.canUseInstructions)
  }

  init(usesInstructions: Bool) {
    state = CompressionState(usesInstructions: usesInstructions)
  }

  /// Adds bytes at the end of the message.
  public mutating func update(_ bytes: Span<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var position = 0
    if pendingCount > 0 {
      position = fill(from: bytes, at: 0)
      guard pendingCount == 64 else { return }
      absorbPending()
    }
    let blocks = (bytes.count &- position) / 64
    unsafe state.absorb(bytes.bytes, at: position, blocks: blocks)
    _ = fill(from: bytes, at: position &+ 64 &* blocks)
  }

  /// Adds bytes at the end of the message.
  public mutating func update(_ bytes: [UInt8]) {
    update(bytes.span)
  }

  /// Adds bytes at the end of the message.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    update(bytes.span)
  }

  /// Adds a text in UTF-8 at the end of the message.
  public mutating func update(_ text: String) {
    update(text.utf8.span)
  }

  /// The digest of the message as it is so far; more can be added afterwards.
  public func finalize() -> Digest256 {
    var copy = self
    return copy.close()
  }

  /// The digest of bytes that lie together.
  public static func digest(of bytes: Span<UInt8>) -> Digest256 {
    var hash = SHA256()
    hash.update(bytes)
    return hash.close()
  }

  /// The digest of bytes that lie together.
  public static func digest(of bytes: [UInt8]) -> Digest256 {
    digest(of: bytes.span)
  }

  /// The digest of a text in UTF-8.
  public static func digest(of text: String) -> Digest256 {
    digest(of: text.utf8.span)
  }

  /// Pads the message (FIPS 180-4, 5.1.1): a set bit, zeros, and the length in bits in the last
  /// eight bytes of a block.
  private mutating func close() -> Digest256 {
    let bitCount = byteCount &<< 3
    pending[pendingCount] = 0x80
    pendingCount &+= 1
    if pendingCount > 56 { absorbZeroPadded() }
    for index in pendingCount..<56 { pending[index] = 0 }
    for index in 0..<8 {
      pending[56 + index] = UInt8(truncatingIfNeeded: bitCount &>> UInt64(56 - 8 * index))
    }
    absorbPending()
    return Digest256(state.words)
  }

  private mutating func absorbZeroPadded() {
    for index in pendingCount..<64 { pending[index] = 0 }
    absorbPending()
  }

  private mutating func absorbPending() {
    unsafe state.absorb(pending.span.bytes, at: 0, blocks: 1)
    pendingCount = 0
  }

  /// Copies bytes into the unfinished block until either ends; answers the position after them.
  private mutating func fill(from bytes: Span<UInt8>, at start: Int) -> Int {
    let count = min(64 &- pendingCount, bytes.count &- start)
    for index in 0..<count { pending[pendingCount &+ index] = bytes[start &+ index] }
    pendingCount &+= count
    return start &+ count
  }
}
