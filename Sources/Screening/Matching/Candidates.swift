/// The places that the filter let through.
@safe final class Candidates {
  /// How many fit; a part of a text that is searched at once is never longer than half of it.
  static let capacity = 1 << 15
  /// How long a part of a text is searched at once, in bytes.
  static let part = 1 << 14

  /// Where the second character of each pair begins.
  let places: UnsafeMutablePointer<UInt32>
  /// The pairs of codes.
  let pairs: UnsafeMutablePointer<UInt32>
  /// The number of each pair's second code among the codes.
  let numbers: UnsafeMutablePointer<UInt32>
  var count = 0
  /// The codes of the part that was searched, without what takes no part in reading.
  let letters: UnsafeMutablePointer<UInt16>
  var letterCount = 0

  init() {
    unsafe places = .allocate(capacity: Self.capacity)
    unsafe pairs = .allocate(capacity: Self.capacity)
    unsafe numbers = .allocate(capacity: Self.capacity)
    unsafe letters = .allocate(capacity: Self.capacity)
  }

  deinit {
    unsafe places.deallocate()
    unsafe pairs.deallocate()
    unsafe numbers.deallocate()
    unsafe letters.deallocate()
  }

  @inline(__always)
  func add(_ place: Int, _ pair: UInt32) {
    unsafe places[count] = UInt32(truncatingIfNeeded: place)
    unsafe pairs[count] = pair
    unsafe numbers[count] = UInt32(truncatingIfNeeded: letterCount)
    count += 1
  }

  @inline(__always)
  func read(_ code: UInt16) {
    unsafe letters[letterCount] = code
    letterCount += 1
  }

  /// The codes of the part that was searched.
  var codes: MemoryView<UInt16> {
    unsafe MemoryView(UnsafeBufferPointer(start: letters, count: letterCount))
  }

  func clear() { (count, letterCount) = (0, 0) }
}
