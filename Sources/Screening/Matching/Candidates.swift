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
  var count = 0

  init() {
    unsafe places = .allocate(capacity: Self.capacity)
    unsafe pairs = .allocate(capacity: Self.capacity)
  }

  deinit {
    unsafe places.deallocate()
    unsafe pairs.deallocate()
  }

  @inline(__always)
  func add(_ place: Int, _ pair: UInt32) {
    unsafe places[count] = UInt32(truncatingIfNeeded: place)
    unsafe pairs[count] = pair
    count += 1
  }
}
