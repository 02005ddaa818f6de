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
    var count = 0
    let bytes = bytes
    for place in range { count += bytes[place] == 0x0A ? 1 : 0 }
    return count
  }

  private func start(ofLineAt place: Int) -> Int {
    var start = place
    let bytes = bytes
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }
}

extension PaddedBytes {
  /// How many lines there are in a range, of which the last may lack its line break.
  public func lines(in range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    return lineBreaks(in: range) + (bytes[range.upperBound - 1] == 0x0A ? 0 : 1)
  }
}
