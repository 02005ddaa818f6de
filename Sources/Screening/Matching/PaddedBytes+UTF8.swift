import CVector

extension PaddedBytes {
  /// Whether the bytes of a range are well-formed UTF-8 (The Unicode Standard, table 3-7).
  public func isUTF8(_ range: Range<Int>) -> Bool {
    guard PairFilter.canUseVectors else { return isUTF8OneByOne(range) }
    let part = bytes.part(range.lowerBound, range.upperBound)
    return unsafe cvector_is_utf8(part.elements.baseAddress, UInt64(part.count)) != 0
  }

  /// The same where there are no vectors.
  func isUTF8OneByOne(_ range: Range<Int>) -> Bool {
    let part = bytes.part(range.lowerBound, range.upperBound)
    let span = unsafe Span(_unsafeElements: part.elements)
    return (try? UTF8Span(validating: span)) != nil
  }
}
