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
    while place + 16 <= end {
      let part = bytes.vector(at: place)
      let stops = (part .== 0x22) .| (part .== 0x5C) .| (part .< 0x20)
      if any(stops) { break }
      place += 16
    }
    while place < end {
      let byte = bytes[place]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return place }
      place += 1
    }
    return nil
  }
}

extension Bytes {
  /// Sixteen bytes from a place on.
  @inline(__always)
  func vector(at place: Int) -> SIMD16<UInt8> {
    unsafe UnsafeRawPointer(elements.baseAddress.unsafelyUnwrapped + place)
      .loadUnaligned(as: SIMD16<UInt8>.self)
  }
}
