/// Lays out arrays one after the other, each beginning at a multiple of 64 bytes, behind a header that
/// says where they stand.
///
/// The header has the magic number, the version of the layout, the number of sections, the size of
/// the whole, a checksum of everything else, and then offset and size of every section, all
/// little-endian 64-bit numbers.
struct SectionWriter {
  private var sections: [[UInt8]] = []

  mutating func add<Element: BitwiseCopyable>(_ elements: [Element]) {
    sections.append(unsafe elements.withUnsafeBytes { unsafe Array($0) })
  }

  /// The whole, ready to be kept and read by `SectionReader`.
  consuming func finish() -> [UInt8] {
    var offset = Self.aligned(SectionLayout.headerSize(sections: sections.count))
    var places: [(offset: Int, size: Int)] = []
    for section in sections {
      places.append((offset, section.count))
      offset = Self.aligned(offset + section.count)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(offset)
    let header: [UInt64] =
      [SectionLayout.magic, SectionLayout.version, UInt64(sections.count), UInt64(offset), 0]
      + places.flatMap { [UInt64($0.offset), UInt64($0.size)] }
    for number in header { Self.append(number, to: &bytes) }
    for (section, place) in zip(sections, places) {
      bytes.append(contentsOf: repeatElement(0, count: place.offset - bytes.count))
      bytes.append(contentsOf: section)
    }
    bytes.append(contentsOf: repeatElement(0, count: offset - bytes.count))
    let checksum = unsafe bytes.withUnsafeBytes { unsafe SectionLayout.checksum($0) }
    for byte in 0..<8 {
      bytes[SectionLayout.checksumOffset + byte] = UInt8(truncatingIfNeeded: checksum >> (8 * byte))
    }
    return bytes
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) & ~63 }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }
}
