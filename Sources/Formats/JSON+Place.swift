extension JSON {
  /// Where the value of an object's member stands in the bytes of the object, which `init(parsing:)`
  /// accepts, at least where it repairs texts; nil where it has no such member.
  public static func place(of name: String, in bytes: [UInt8]) -> Range<Int>? {
    var places = MemberPlaces(bytes)
    while let (member, value) = places.next() {
      let written = try? JSON(parsing: Array(bytes[member]), repairingTexts: true)
      if case .string(name)? = written { return value }
    }
    return nil
  }
}

/// Steps through the members of an object that is known to be well formed.
private struct MemberPlaces {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = (bytes.firstIndex(of: 0x7B) ?? bytes.count) + 1
  }

  /// Where the name of the next member stands, with its quotation marks, and where its value does.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    skip { Self.isSpace($0) || $0 == 0x2C }
    guard place < bytes.count, bytes[place] == 0x22 else { return nil }
    let name = value()
    skip { Self.isSpace($0) || $0 == 0x3A }
    return (name, value())
  }

  private mutating func value() -> Range<Int> {
    let start = place
    var depth = 0
    repeat {
      guard place < bytes.count else { break }
      switch bytes[place] {
      case 0x22: skipString()
      case 0x7B, 0x5B:
        depth += 1
        place += 1
      case 0x7D, 0x5D:
        depth -= 1
        place += 1
      default:
        if depth > 0 { place += 1 } else { skip { !Self.isSpace($0) && $0 != 0x2C && $0 != 0x7D } }
      }
    } while depth > 0
    return start..<place
  }

  private mutating func skipString() {
    place += 1
    while place < bytes.count, bytes[place] != 0x22 { place += bytes[place] == 0x5C ? 2 : 1 }
    place = min(place + 1, bytes.count)
  }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    while place < bytes.count, holds(bytes[place]) { place += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
