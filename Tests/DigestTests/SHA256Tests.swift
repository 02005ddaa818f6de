import Digest
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "The examples of the standard hold",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func standard(message: String, digest: String) {
    #expect(SHA256.digest(of: message).hexadecimal == digest)
    #expect(SHA256.digest(of: Array(message.utf8)).hexadecimal == digest)
  }

  @Test("A million times ‘a’ has the standard's digest")
  func million() {
    var hash = SHA256()
    let part = [UInt8](repeating: 0x61, count: 1000)
    for _ in 0..<1000 { hash.update(part) }
    #expect(
      hash.finalize().hexadecimal
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Every length up to 300 bytes agrees with the slow reference")
  func lengths() {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    for length in 0...300 {
      let bytes = Array(message[..<length])
      #expect(SHA256.digest(of: bytes).bytes == SlowSHA256.digest(of: bytes), "\(length) bytes")
    }
  }

  @Test("A message cut in three anywhere has the digest of the whole")
  func pieces() {
    let message = (0..<200).map { UInt8($0) }
    let whole = SHA256.digest(of: message)
    for first in stride(from: 0, through: 200, by: 3) {
      for second in stride(from: first, through: 200, by: 7) {
        var hash = SHA256()
        hash.update(message[..<first])
        hash.update(message[first..<second].span)
        hash.update(Array(message[second...]))
        #expect(hash.finalize() == whole, "cut at \(first) and \(second)")
      }
    }
  }

  @Test("Single bytes give the digest of the whole")
  func singleBytes() {
    var hash = SHA256()
    for byte in UInt8.min...UInt8.max { hash.update([byte]) }
    #expect(hash.finalize() == SHA256.digest(of: Array(UInt8.min...UInt8.max)))
  }

  @Test("A text is hashed as its UTF-8, NUL included")
  func text() {
    var hash = SHA256()
    hash.update("审核\0")
    hash.update("意见 🩺")
    #expect(hash.finalize() == SHA256.digest(of: Array("审核\0意见 🩺".utf8)))
  }

  @Test("A digest can be taken on the way, and a copy goes on by itself")
  func copies() {
    var hash = SHA256()
    hash.update("ab")
    let early = hash.finalize()
    var other = hash
    hash.update("c")
    other.update("d")
    #expect(early == SHA256.digest(of: "ab"))
    #expect(hash.finalize() == SHA256.digest(of: "abc"))
    #expect(other.finalize() == SHA256.digest(of: "abd"))
  }
}
