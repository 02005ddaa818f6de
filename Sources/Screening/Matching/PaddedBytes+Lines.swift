import CVector
import Glibc

extension PaddedBytes {
  /// How many of the bytes belong to whole lines: up to and with the last line break.
  public var wholeLines: Int { start(ofLineAt: count) }

  /// The line that a place lies in, without its line break.
  public func line(at place: Int) -> Range<Int> {
    let start = start(ofLineAt: place)
    var end = min(lineBreak(from: place) ?? count, count)
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// The first line break from a place on.
  public func lineBreak(from place: Int) -> Int? {
    let rest = unsafe UnsafeRawBufferPointer(bytes[place..<count].elements)
    guard let base = rest.baseAddress, let found = unsafe memchr(base, 0x0A, rest.count)
    else { return nil }
    return unsafe place + base.distance(to: UnsafeRawPointer(found))
  }

  /// How many line breaks there are in a range.
  public func lineBreaks(in range: Range<Int>) -> Int {
    let part = bytes.part(range.lowerBound, range.upperBound)
    return PairFilter.canUseVectors
      ? unsafe Int(cvector_count(part.elements.baseAddress, UInt64(part.count), 0x0A))
      : lineBreaksOneByOne(in: range)
  }

  /// The same where there are no vectors.
  func lineBreaksOneByOne(in range: Range<Int>) -> Int {
    var (place, count) = (range.lowerBound, 0)
    while let found = lineBreak(from: place), found < range.upperBound {
      (place, count) = (found + 1, count + 1)
    }
    return count
  }

  private func start(ofLineAt place: Int) -> Int {
    var start = place
    let bytes = bytes
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }
}
