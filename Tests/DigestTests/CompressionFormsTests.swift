import Seeding
import Testing

@testable import Digest

@Suite("SHA-256 by the processor's instructions")
struct CompressionFormsTests {
  @Test(
    "Both forms give the digests of FIPS 180-4's examples",
    arguments: [false, CompressionState.canUseInstructions],
    [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func standard(usesInstructions: Bool, example: (message: String, digest: String)) {
    var hash = SHA256(usesInstructions: usesInstructions)
    hash.update(example.message)
    #expect(hash.finalize().hexadecimal == example.digest)
  }

  @Test("Messages of random lengths in random pieces have one digest in both forms")
  func randomPieces() {
    var numbers = SeededNumbers(seed: 180_4)
    for _ in 0..<200 {
      let message = (0..<Int.random(in: 0...2000, using: &numbers)).map { _ in
        UInt8.random(in: .min ... .max, using: &numbers)
      }
      var portable = SHA256(usesInstructions: false)
      var instructed = SHA256(usesInstructions: CompressionState.canUseInstructions)
      portable.update(message)
      var place = 0
      while place < message.count {
        let end = Int.random(in: place...min(message.count, place + 300), using: &numbers)
        instructed.update(message[place..<end])
        place = end
      }
      #expect(portable.finalize() == instructed.finalize(), "\(message.count) bytes")
    }
  }

  @Test("What was taken in by one form goes on in a copy as in the original")
  func copies() {
    var hash = SHA256(usesInstructions: CompressionState.canUseInstructions)
    hash.update([UInt8](repeating: 7, count: 130))
    var copy = hash
    copy.update([UInt8](repeating: 9, count: 130))
    var portable = SHA256(usesInstructions: false)
    portable.update([UInt8](repeating: 7, count: 130))
    #expect(hash.finalize() == portable.finalize())
    portable.update([UInt8](repeating: 9, count: 130))
    #expect(copy.finalize() == portable.finalize())
  }
}
