import Screening
import Testing

@Suite("Bytes with room around them") struct PaddedBytesTests {
  @Test("Every byte that ends plain text is seen at every place, and no other", arguments: 0..<24)
  func plainText(_ place: Int) {
    for byte in UInt8.min...UInt8.max {
      for filling: UInt8 in [0x61, 0x21, 0x23, 0x7F, 0x80, 0xFF] {
        var text = [UInt8](repeating: filling, count: 24)
        text[place] = byte
        let ends = byte == 0x22 || byte == 0x5C || byte < 0x20
        #expect(padded(text).endOfPlainText(from: 0, before: 24) == (ends ? place : nil))
      }
    }
  }

  @Test("Line breaks are counted within a range only", arguments: 0...9)
  func lineBreaks(_ start: Int) {
    let text = Array("\n一\n\n二\r\n三".utf8)
    let bytes = padded(text)
    for end in start...text.count {
      #expect(bytes.lineBreaks(in: start..<end) == text[start..<end].count { $0 == 0x0A })
    }
  }

  private func padded(_ bytes: [UInt8]) -> PaddedBytes {
    let padded = PaddedBytes(capacity: bytes.count)
    padded.append(bytes)
    return padded
  }
}
