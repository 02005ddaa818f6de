/// SHA-256 (FIPS 180-4, sections 4.1.2, 5.1.1, 5.3.3 and 6.2).
public struct SHA256: Sendable {
  private var state = Compression.initialState
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// A digest of nothing so far.
  public init() {
    pending.reserveCapacity(Compression.blockSize)
  }

  /// The digest of some bytes.
  public static func digest(of bytes: [UInt8]) -> Digest256 {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// Takes more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    update(bytes.span)
  }

  /// Takes a text in UTF-8.
  public mutating func update(_ text: String) {
    update(text.utf8.span)
  }

  /// Takes more bytes.
  public mutating func update(_ bytes: borrowing Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var index = 0
    while !pending.isEmpty, index < bytes.count {
      pending.append(bytes[index])
      index += 1
      if pending.count == Compression.blockSize { compressPending() }
    }
    let whole = (bytes.count - index) / Compression.blockSize
    if whole > 0 { Compression.compress(bytes, from: index, blocks: whole, into: &state) }
    index += whole * Compression.blockSize
    while index < bytes.count {
      pending.append(bytes[index])
      index += 1
    }
  }

  /// The digest of everything taken.
  public consuming func finalize() -> Digest256 {
    let bits = length &* 8
    pending.append(0x80)
    if pending.count > Compression.blockSize - 8 {
      pad(to: Compression.blockSize)
      compressPending()
    }
    pad(to: Compression.blockSize - 8)
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    compressPending()
    return Digest256(words: state.words)
  }

  private mutating func pad(to count: Int) {
    pending.append(contentsOf: repeatElement(0, count: count - pending.count))
  }

  private mutating func compressPending() {
    var state = state
    Compression.compress(pending.span, from: 0, blocks: 1, into: &state)
    self.state = state
    pending.removeAll(keepingCapacity: true)
  }
}
