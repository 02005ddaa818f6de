import Testing

@testable import Screening

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

  @Test("What is well-formed UTF-8 is told as the standard library does, at every place")
  func wellFormed() {
    let samples: [[UInt8]] = [
      [], [0x00], [0x7F], [0x80], [0xBF, 0x80], [0xC1, 0xBF], [0xC2, 0x80], [0xC3], [0xDF, 0xBF],
      [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80], [0xE4, 0xB8, 0x80], [0xE4, 0xB8], [0xE4],
      [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xE4, 0x41, 0x80],
      [0xC2, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x80, 0x80], [0xD4, 0xC4], [0xB6, 0xC4, 0xB3, 0xA1],
    ]
    for sample in samples {
      for place in Array(0...6) + Array(58...66) + Array(122...130) {
        for tail in [0, 1, 3, 60, 64] {
          let text = [UInt8](repeating: 0x61, count: place) + sample
          let bytes = padded(text + [UInt8](repeating: 0x0A, count: tail))
          let range = 0..<text.count + tail
          let expected = String(validating: sample, as: UTF8.self) != nil
          #expect(bytes.isUTF8(range) == expected, "\(sample) at \(place), before \(tail)")
          #expect(bytes.isUTF8OneByOne(range) == expected)
        }
      }
    }
  }

  private func padded(_ bytes: [UInt8]) -> PaddedBytes {
    let padded = PaddedBytes(capacity: bytes.count)
    padded.append(bytes)
    return padded
  }
}
