@testable import Screening
import Testing

@Suite struct TableTests {
  private static let links = FoldingLinks.shared
  private static let subsets = (0..<32).map { StepSet(rawValue: UInt16($0)) }

  @Test("Folding by some of the steps and then by all gives what folding by all gives")
  func confluence() {
    let wrong = Self.links.sources.filter { source in
      let root = Self.links.folded(source, undoing: .folding).scalars
      let partly = Set(Self.subsets.map { Self.links.folded(source, undoing: $0).scalars })
      return partly.contains { scalars in
        scalars.flatMap { Self.links.folded($0, undoing: .folding).scalars } != root
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Every way ends after a few links, at scalars that lead nowhere")
  func noCycles() {
    for source in Self.links.sources {
      var (current, count) = (source, 0)
      while case .to(let next, _)? = Self.links.link(of: current), count < 10 {
        (current, count) = (next, count + 1)
      }
      #expect(count < 6, "U+\(String(source, radix: 16))")
      if case .expansion(let several)? = Self.links.link(of: current) {
        #expect(several.count > 1)
        #expect(several.allSatisfy { Self.links.link(of: $0) == nil })
      }
    }
  }

  @Test("Noise leads to noise and letters to letters")
  func noiseStaysNoise() {
    let characters = CharacterTable.shared
    for source in Self.links.sources {
      let info = characters[source]
      switch Self.links.link(of: source) {
      case .to(let next, _)?:
        #expect(info.isZeroWidth == characters[next].isZeroWidth, "U+\(String(source, radix: 16))")
        #expect(info.isSeparator == characters[next].isSeparator, "U+\(String(source, radix: 16))")
      case .expansion(let several)?:
        #expect(!info.isNoise && !several.contains { characters[$0].isNoise })
      case nil: Issue.record("U+\(String(source, radix: 16)) leads nowhere")
      }
    }
  }

  @Test("The table of all characters says of each what the links and ranges do")
  func characterTable() {
    var noise: [UInt32: Bool] = [:]
    var twice: [UInt32] = []
    for range in NoiseRange.all {
      for scalar in range.scalars where noise.updateValue(range.isZeroWidth, forKey: scalar) != nil
      {
        twice.append(scalar)
      }
    }
    #expect(twice.isEmpty)
    let sources = Set(Self.links.sources)
    let wrong = (0..<0x11_0000 as Range<UInt32>).filter { scalar in
      guard scalar < 0x20000 || scalar % 17 == 0 else { return false }
      return sources.contains(scalar)
        ? !Self.agreesWithLinks(scalar) : !Self.isItself(scalar, noise[scalar])
    }
    #expect(wrong.isEmpty)
  }

  private static func agreesWithLinks(_ scalar: UInt32) -> Bool {
    let info = CharacterTable.shared[scalar]
    let (roots, steps) = links.folded(scalar, undoing: .folding)
    return info.steps == steps
      && (info.expands ? Array(CharacterTable.shared.expansion(info)) : [info.root]) == roots
  }

  private static func isItself(_ scalar: UInt32, _ isZeroWidth: Bool?) -> Bool {
    let info = CharacterTable.shared[scalar]
    return info.root == scalar && info.steps.isEmpty && !info.expands
      && info.isZeroWidth == (isZeroWidth == true) && info.isSeparator == (isZeroWidth == false)
  }

  @Test("A code point without a character stands between; a character of any script does not")
  func unassigned() {
    let characters = CharacterTable.shared
    for scalar in [0x378, 0xFDD0, 0xFFFE, 0xFFFF, 0x1000C, 0x1FFFF, 0x2FFFE, 0x10FFFF] as [UInt32] {
      #expect(characters[scalar].isSeparator, "U+\(String(scalar, radix: 16))")
    }
    for scalar in "aΩЖעعあア가ไ𐌀𠀀𰀀".unicodeScalars {
      #expect(!characters[scalar.value].isNoise, "\(scalar)")
    }
  }

  @Test("Common characters are more frequent than rare ones, and every share is one")
  func frequencies() {
    let shares = CharacterFrequency.shares(of: "的不医赌龘a\u{10000}".unicodeScalars.map(\.value))
    #expect(shares.allSatisfy { $0 > 0 && $0 < 0.1 })
    #expect(shares[0] > shares[1] && shares[1] > shares[2] && shares[2] > shares[4])
    #expect(shares[3] > shares[4] && shares[6] == shares[4])
  }

  @Test("Steps of a set are named in their order, and bits without a step are left out")
  func stepSets() {
    #expect(DisguiseStep.allCases.count == 12)
    #expect(StepSet.all.steps == DisguiseStep.allCases)
    #expect(StepSet(rawValue: .max) == .all)
    #expect(StepSet.standard.union(.costly) == .all)
    #expect(StepSet([DisguiseStep.repeat, .letterCase]).steps == [.letterCase, .repeat])
    for step in DisguiseStep.allCases { #expect(StepSet(step).steps == [step]) }
  }
}
