/// Bytes with room around them, so that the search may read a little beyond either end.
///
/// What lies beyond is filled with bytes that never occur in UTF-8, where every reading stops.
@safe public final class PaddedBytes {
  /// How many bytes may be read beyond either end.
  @usableFromInline static var padding: Int { 64 }
  @usableFromInline let memory: UnsafeMutableRawBufferPointer
  /// How many bytes there is room for.
  public let capacity: Int
  /// How many bytes there are.
  public private(set) var count = 0

  /// Room for so many bytes.
  public init(capacity: Int) {
    self.capacity = capacity
    unsafe memory = .allocate(byteCount: capacity + 2 * Self.padding, alignment: 64)
    for place in 0..<Self.padding { unsafe memory[place] = 0xFF }
    seal()
  }

  /// The bytes of a text.
  convenience init(_ bytes: Bytes) {
    self.init(capacity: bytes.count)
    append(bytes)
  }

  deinit { unsafe memory.deallocate() }

  /// The byte at a place.
  @inlinable public subscript(place: Int) -> UInt8 { unsafe memory[Self.padding + place] }

  /// The bytes, which may be read beyond.
  var bytes: Bytes {
    unsafe MemoryView(
      UnsafeBufferPointer(
        start: memory.baseAddress?.advanced(by: Self.padding).assumingMemoryBound(to: UInt8.self),
        count: count))
  }

  /// Fills the room that is left, by a function that tells how much it filled.
  public func fill<Problem: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Problem) -> Int
  ) throws(Problem) -> Int {
    let start = Self.padding + count
    let rest = unsafe UnsafeMutableRawBufferPointer(
      rebasing: memory[start..<Self.padding + capacity])
    let filled = unsafe min(rest.count, max(0, try body(rest)))
    count += filled
    seal()
    return filled
  }

  /// Adds bytes, as many as there is room for.
  func append(_ bytes: Bytes) {
    let part = min(bytes.count, capacity - count)
    let start = Self.padding + count
    unsafe UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + part])
      .copyMemory(from: UnsafeRawBufferPointer(bytes[0..<part].elements))
    count += part
    seal()
  }

  /// Adds bytes, as many as there is room for.
  public func append(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(MemoryView($0)) }
  }

  /// Adds the bytes of another, as many as there is room for.
  public func append(_ other: PaddedBytes) { append(other.bytes) }

  /// Copies the bytes of a range to the beginning of some memory, which has room for them.
  @unsafe public func copy(_ range: Range<Int>, to target: UnsafeMutableRawBufferPointer) {
    unsafe target.copyMemory(from: UnsafeRawBufferPointer(bytes[range].elements))
  }

  /// A copy of the bytes of a range.
  public func copy(_ range: Range<Int>) -> [UInt8] {
    Array(bytes.part(range.lowerBound, range.upperBound))
  }

  /// The bytes of a range as a text; what is not well formed is replaced.
  public func text(_ range: Range<Int>) -> String {
    String(bytes.part(range.lowerBound, range.upperBound))
  }

  /// Keeps only the bytes from a place on, moved to the front.
  public func keep(from place: Int) {
    let rest = count - place
    let base = unsafe memory.baseAddress.map { unsafe $0 + Self.padding }
    if let base = unsafe base, rest > 0, place > 0 {
      unsafe base.copyMemory(from: base + place, byteCount: rest)
    }
    count = max(0, rest)
    seal()
  }

  /// Keeps only the bytes before a place.
  public func keep(upTo place: Int) {
    count = min(count, max(0, place))
    seal()
  }

  private func seal() {
    for place in 0..<Self.padding { unsafe memory[Self.padding + count + place] = 0xFF }
  }
}
