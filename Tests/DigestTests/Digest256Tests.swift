import Digest
import Testing

@Suite("A digest as a value")
struct Digest256Tests {
  private let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test("Hexadecimal text is read in either case and written in lower case")
  func hexadecimal() {
    #expect(Digest256(hexadecimal: text) == SHA256.digest(of: "abc"))
    #expect(Digest256(hexadecimal: text.uppercased())?.hexadecimal == text)
    #expect(Digest256(hexadecimal: text)?.description == text)
  }

  @Test(
    "Anything but 64 hexadecimal digits is refused",
    arguments: [
      "", "ba", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      String(repeating: "0", count: 63) + "g", String(repeating: "0", count: 63) + "/",
      String(repeating: "0", count: 63) + ":", String(repeating: "0", count: 63) + "@",
      String(repeating: "0", count: 63) + "`", " " + String(repeating: "0", count: 63),
      String(repeating: "0", count: 61) + "０", "+" + String(repeating: "0", count: 63),
    ])
  func malformed(word: String) {
    #expect(Digest256(hexadecimal: word) == nil)
  }

  @Test("Bytes go in and come out; another number of them is refused")
  func bytes() {
    let bytes = (0..<32).map { UInt8($0 * 8) }
    #expect(Digest256(bytes: bytes)?.bytes == bytes)
    #expect(Digest256(bytes: Array(bytes.dropLast())) == nil)
    #expect(Digest256(bytes: bytes + [0]) == nil)
    #expect(Digest256(bytes: []) == nil)
  }

  @Test("Digests that differ in a single bit differ, also as keys")
  func difference() throws {
    let zero = Digest256.zero
    #expect(zero.bytes == [UInt8](repeating: 0, count: 32))
    var all: Set<Digest256> = [zero]
    for bit in 0..<256 {
      var bytes = zero.bytes
      bytes[bit / 8] = 1 << UInt8(bit % 8)
      let other = try #require(Digest256(bytes: bytes))
      #expect(other != zero)
      all.insert(other)
    }
    #expect(all.count == 257)
  }
}
