import Screening
import Testing

@Suite struct HostileTests {
  /// Long enough that anything quadratic would not come to an end.
  private static let length = 1_000_000

  @Test(
    "A megabyte of one character is read through",
    arguments: ["a", "赌", " ", "\u{200B}", "\u{0}", "😀", "\u{301}", "Ａ"])
  func oneCharacter(_ character: String) throws {
    let screener = try screener(["aaaaaaaaaaaaaaaab", "赌赌赌赌赌赌赌赌赌场", "a", "赌场"])
    let text = String(repeating: character, count: Self.length / character.utf8.count)
    #expect(screener.findings(in: text).isEmpty)
  }

  @Test("Every one of very many overlapping findings is told")
  func manyFindings() throws {
    let findings = try screener(["赌", "赌赌", "赌赌赌"], except: ["赌赌赌场"])
      .findings(in: String(repeating: "赌", count: 30_000) + "场")
    #expect(findings.count == 3 * 30_000 - 3 - 6)
  }

  @Test("A gap of a megabyte of invisible characters is bridged and cut out whole")
  func invisibleGap() throws {
    let gap = String(repeating: "\u{200B}", count: Self.length / 3)
    let finding = try #require(try screener(["赌场"]).findings(in: "赌\(gap)场").first)
    #expect(finding.end == Self.length / 3 + 2)
    #expect(finding.endByte == finding.text.utf8.count)
    #expect(finding.steps == [.zeroWidth])
  }

  @Test(
    "Noncharacters, private and unassigned scalars are separators",
    arguments: [0xFDD0, 0xE000, 0x10FFFF, 0x0378] as [UInt32])
  func oddScalars(_ value: UInt32) throws {
    let odd = String(Character(try #require(Unicode.Scalar(value))))
    #expect(try screener(["赌场"]).findings(in: "赌\(odd)场").map(\.steps) == [[.separator]])
  }
}
