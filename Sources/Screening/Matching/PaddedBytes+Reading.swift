import CVector
import Glibc

extension PaddedBytes {
  /// Whether the bytes of a range are these.
  public func equal(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
    guard range.count == other.count else { return false }
    return unsafe bytes[range].elements.baseAddress.map { base in
      unsafe memcmp(base, other, other.count) == 0
    } ?? other.isEmpty
  }

  /// The first quotation mark, reverse solidus or control character from a place on; nil where there
  /// is none before the end.
  public func endOfPlainText(from start: Int, before end: Int) -> Int? {
    guard PairFilter.canUseVectors else { return endOfPlainTextByWords(from: start, before: end) }
    guard start < end else { return nil }
    let rest = bytes[start..<end]
    let length = unsafe Int(cvector_plain(rest.elements.baseAddress, UInt64(rest.count)))
    return length < rest.count ? start + length : nil
  }

  /// The same where there are no vectors.
  func endOfPlainTextByWords(from start: Int, before end: Int) -> Int? {
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
