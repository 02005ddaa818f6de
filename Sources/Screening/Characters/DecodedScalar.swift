/// A scalar of UTF-8 text, or a sequence of bytes that is none.
struct DecodedScalar {
  /// The scalar; `CharacterInfo.itself`, which is no scalar, where the bytes are not well formed.
  let value: UInt32
  /// How many bytes it takes: 1…4. Bytes that are not well formed are taken as one for each of their
  /// maximal subparts, as `String(decoding:as:)` does (The Unicode Standard, chapter 3, D93b).
  let length: Int

  var isWellFormed: Bool { value != CharacterInfo.itself }

  /// The scalar that begins at a place before the end of a text.
  @inline(__always)
  init(_ text: Bytes, at place: Int) {
    let first = text[place]
    if first < 0x80 {
      self.init(value: UInt32(first), length: 1)
    } else if first & 0xF0 == 0xE0, place + 2 < text.count {
      let (second, third) = (text[place + 1], text[place + 2])
      let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
      let isWellFormed =
        second & 0xC0 == 0x80 && third & 0xC0 == 0x80 && value >= 0x800 && value & 0xF800 != 0xD800
      self = isWellFormed ? Self(value: value, length: 3) : Self(careful: text, at: place)
    } else {
      self = Self(careful: text, at: place)
    }
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  @inline(never)
  private init(careful text: Bytes, at place: Int) {
    let first = text[place]
    guard let (length, second) = Self.shape(of: first) else {
      self.init(value: CharacterInfo.itself, length: 1)
      return
    }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let range = offset == 1 ? second : 0x80...0xBF
      guard place + offset < text.count, range.contains(text[place + offset]) else {
        self.init(value: CharacterInfo.itself, length: offset)
        return
      }
      value = value << 6 | UInt32(text[place + offset] & 0x3F)
    }
    self.init(value: value, length: length)
  }

  /// The length that a first byte announces, and the bytes that may come second (The Unicode
  /// Standard, table 3-7); nil where no character begins with it.
  private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    default: nil
    }
  }
}
