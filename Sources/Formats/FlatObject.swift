/// A JSON object of nothing but plain ASCII texts, read without making strings of its members.
///
/// It is for what arrives by the million: where a line is of this shape its values can be taken
/// from the bytes; any other line, also a wrong one, is for the general reader.
public struct FlatObject: Sendable, Equatable {
  private struct Member: Equatable {
    var name: Range<Int>
    var value: Range<Int>
  }

  private let bytes: [UInt8]
  private var places: [Member] = []

  /// Reads an object; nil where it is of another shape: with escapes, other values than texts,
  /// names that stand twice, or text beyond ASCII.
  public init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    places.reserveCapacity(8)
    var position = 0
    guard Self.take(0x7B, bytes, &position) else { return nil }
    repeat {
      guard let name = Self.text(bytes, &position), Self.take(0x3A, bytes, &position),
        let value = Self.text(bytes, &position)
      else { return nil }
      places.append(Member(name: name, value: value))
    } while Self.take(0x2C, bytes, &position)
    guard Self.take(0x7D, bytes, &position), position == bytes.count, isDistinct else {
      return nil
    }
  }

  /// How many members it has.
  public var count: Int { places.count }

  /// Its members, as the general reader would read them.
  public var members: [JSON.Member] {
    places.map { member in
      JSON.Member(
        String(decoding: bytes[member.name], as: UTF8.self),
        .string(String(decoding: bytes[member.value], as: UTF8.self)))
    }
  }

  /// Whether the name of a member is this ASCII word.
  public func name(_ index: Int, is word: StaticString) -> Bool {
    matches(places[index].name, word)
  }

  /// Whether the value of a member is this ASCII word.
  public func value(_ index: Int, is word: StaticString) -> Bool {
    matches(places[index].value, word)
  }

  /// The bytes of a member's value.
  public func bytes(_ index: Int) -> ArraySlice<UInt8> { bytes[places[index].value] }

  /// A member's value as a text.
  public func text(_ index: Int) -> String {
    String(decoding: bytes[places[index].value], as: UTF8.self)
  }

  private var isDistinct: Bool {
    for (index, member) in places.enumerated() {
      for other in places[..<index] where other.name.count == member.name.count {
        if bytes[other.name].elementsEqual(bytes[member.name]) { return false }
      }
    }
    return true
  }

  private func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count
      where unsafe bytes[range.lowerBound + offset] != wanted[offset] {
        return false
      }
      return true
    }
  }

  /// Steps over a byte and the white space around it.
  private static func take(_ byte: UInt8, _ bytes: [UInt8], _ position: inout Int) -> Bool {
    skipSpace(bytes, &position)
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    skipSpace(bytes, &position)
    return true
  }

  private static func skipSpace(_ bytes: [UInt8], _ position: inout Int) {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
      position += 1
    }
  }

  private static func text(_ bytes: [UInt8], _ position: inout Int) -> Range<Int>? {
    guard position < bytes.count, bytes[position] == 0x22 else { return nil }
    let start = position + 1
    var index = start
    while index < bytes.count, bytes[index] != 0x22 {
      guard bytes[index] >= 0x20, bytes[index] < 0x7F, bytes[index] != 0x5C else { return nil }
      index += 1
    }
    guard index < bytes.count else { return nil }
    position = index + 1
    return start..<index
  }
}
