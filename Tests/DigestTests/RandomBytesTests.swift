import Digest
import Testing

@Suite("Random bytes")
struct RandomBytesTests {
  @Test("As many bytes come as were asked for", arguments: [0, 1, 7, 8, 9, 16, 1000])
  func count(count: Int) {
    #expect(RandomBytes.generate(count).count == count)
  }

  @Test("Every part of a long answer is filled, and no two answers are alike")
  func filled() {
    let bytes = RandomBytes.generate(4096)
    for start in stride(from: 0, to: 4096, by: 64) {
      #expect(bytes[start..<(start + 64)].contains { $0 != 0 })
    }
    #expect(RandomBytes.generate(32) != RandomBytes.generate(32))
  }
}
