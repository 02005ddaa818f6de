extension PaddedBytes {
  /// The byte at a place.
  public subscript(place: Int) -> UInt8 { bytes[place] }

  /// Whether the bytes of a range are these.
  public func equal(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
    guard range.count == other.count else { return false }
    for (offset, byte) in other.enumerated() where bytes[range.lowerBound + offset] != byte {
      return false
    }
    return true
  }

  /// The first quotation mark, reverse solidus or control character from a place on; nil where there
  /// is none before the end.
  public func endOfPlainText(from start: Int, before end: Int) -> Int? {
    let bytes = bytes
    var place = start
    while place + 8 <= end, !bytes.eight(at: place).mayEndPlainText { place += 8 }
    while place < end {
      let byte = bytes[place]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return place }
      place += 1
    }
    return nil
  }
}

extension Bytes {
  /// Eight bytes from a place on.
  @inline(__always)
  fileprivate func eight(at place: Int) -> UInt64 {
    unsafe UnsafeRawPointer(elements.baseAddress.unsafelyUnwrapped + place)
      .loadUnaligned(as: UInt64.self)
  }
}

extension UInt64 {
  /// Whether one of its bytes may be a quotation mark, a reverse solidus or a control character. Each
  /// subtraction borrows into the highest bit of the first such byte; where it says no, there is none.
  @inline(__always)
  fileprivate var mayEndPlainText: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (quotes, solidi) = (self ^ ones &* 0x22, self ^ ones &* 0x5C)
    let found =
      (quotes &- ones) & ~quotes | (solidi &- ones) & ~solidi | (self &- ones &* 0x20) & ~self
    return found & (ones &* 0x80) != 0
  }
}
