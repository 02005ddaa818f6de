/// Counts the scalars before places that come in ascending order.
struct ScalarCounter {
  private var place = 0
  private var counted = 0

  /// How many scalars stand before a place.
  mutating func count(in text: Bytes, upTo end: Int) -> Int {
    guard end > place else { return counted }
    counted += Self.count(text[place..<end])
    place = end
    return counted
  }

  /// How many scalars a text has; bytes that are not well formed count as `DecodedScalar` takes them.
  static func count(_ text: Bytes) -> Int {
    var (place, count) = (0, 0)
    while place < text.count {
      place += DecodedScalar(text, at: place).length
      count += 1
    }
    return count
  }
}
