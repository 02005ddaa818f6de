@testable import Screening
import Testing

@Suite struct ReferenceTests {
  @Test(
    "Random texts give what trying every term at every place gives, by either filter",
    arguments: 1...24)
  func agrees(_ seed: Int) throws {
    var sampling = try Sampling(seed: seed)
    for _ in 0..<12 {
      let text = sampling.text(upTo: 60)
      let bytes = text.flatMap(\.bytes)
      let expected = sampling.reference.matches(in: text)
      for usesVectors in [false, true] where !usesVectors || PairFilter.canUseVectors {
        let findings = sampling.screener.findings(in: bytes, usesVectors: usesVectors)
        #expect(
          sampling.matches(of: findings) == expected,
          "\(sampling.reference) in \(text), \(usesVectors ? "by vectors" : "one by one")")
        for finding in findings {
          let covered = text[finding.start..<finding.end].flatMap(\.bytes)
          #expect(Array(bytes[finding.startByte..<finding.endByte]) == covered)
          #expect(finding.text == String(decoding: covered, as: UTF8.self))
        }
      }
    }
  }

  @Test("What the reference says of its alphabet is what the tables say")
  func alphabet() {
    for sign in Sign.letters {
      guard let scalar = sign.scalar?.value else { continue }
      let expected = ReferenceLetter.read([sign], undoing: Reference.steps).map(\.value.value)
      #expect(FoldingLinks.shared.folded(scalar, undoing: .folding).scalars == expected, "\(sign)")
      #expect(!CharacterTable.shared[scalar].isNoise, "\(sign)")
    }
    for scalar in Sign.zeroWidth.compactMap(\.scalar?.value) {
      #expect(CharacterTable.shared[scalar].isZeroWidth)
    }
    for scalar in Sign.separators.compactMap(\.scalar?.value) {
      #expect(CharacterTable.shared[scalar].isSeparator)
    }
  }
}
