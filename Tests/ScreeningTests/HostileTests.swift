@testable import Screening
import Testing

@Suite struct HostileTests {
  /// Long enough that anything quadratic would not come to an end.
  private static let length = 100_000

  @Test(
    "A long row of one character is read through",
    arguments: ["a", "赌", " ", "\u{200B}", "\u{0}", "😀", "\u{301}", "Ａ", "⑩", "\u{2CEA2}"])
  func oneCharacter(_ character: String) throws {
    let text = String(repeating: character, count: Self.length / character.utf8.count)
    #expect(try Self.patient.get().findings(in: text).isEmpty)
  }

  private static let patient = Result {
    try screener(["aaaaaaaaaaaaaaaab", "赌赌赌赌赌赌赌赌赌场", "赌场", "1101", "\u{2CEA2}a"])
  }

  @Test(
    "A long row of pieces of terms is read through", arguments: ["赌 ", "ab", "a赌", "10⑩", "场赌"])
  func pieces(_ piece: String) throws {
    let screener = try screener(["赌赌场", "abc", "bca", "赌aa", "01010101011"])
    let text = String(repeating: piece, count: Self.length / 4 / piece.utf8.count)
    #expect(screener.findings(in: text).isEmpty)
  }

  @Test(
    "A long row of bytes that are no text is read through", arguments: [0xFF, 0x80, 0xE8, 0xF0])
  func noText(_ byte: UInt8) throws {
    let bytes = [UInt8](repeating: byte, count: Self.length) + Array("赌场".utf8)
    let found = try Self.patient.get().findings(in: bytes, usesVectors: PairFilter.canUseVectors)
    #expect(found.map(\.start) == [Self.length])
  }

  @Test("Every one of very many findings that overlap is told")
  func manyFindings() throws {
    let findings = try screener(["赌", "赌赌", "赌赌赌"], except: ["赌赌场"])
      .findings(in: String(repeating: "赌.", count: 3_000) + "赌场")
    #expect(findings.count == 3 * 3_000 + 3 - 3 - 2 - 1)
  }

  @Test(
    "A long row of a character that an exception begins or ends with is read through",
    arguments: ["毒品", "毒品*", "*毒", "毒", "x毒", "毒毒毒品", "品毒毒x"])
  func rowOfExceptions(_ exception: String) throws {
    let text = String(repeating: "毒", count: Self.length / 3)
    let screener = try screener(["毒品", "品毒"], except: [exception])
    #expect(screener.findings(in: text).isEmpty)
    let ended = screener.findings(in: text + "品")
    #expect(ended.count == (exception.hasPrefix("毒品") || exception == "毒毒毒品" ? 0 : 1))
  }

  @Test("A term of a hundred equal characters is found once in a long row of them")
  func longRow() throws {
    let found = try screener([String(repeating: "哈", count: 100)])
      .findings(in: String(repeating: "哈", count: 5000))
    #expect(found.map(\.end) == [5000])
  }

  @Test("Very many exceptions with wildcards clear what they cover")
  func manyExceptions() throws {
    let text = String(repeating: "乳腺癌赌场。", count: 3000)
    #expect(try screener(["赌场"], except: ["乳腺*"]).findings(in: text).isEmpty)
  }

  @Test("A gap of very many invisible characters is bridged and cut out whole")
  func invisibleGap() throws {
    let gap = String(repeating: "\u{200B}", count: Self.length / 3)
    for term in ["赌场", "上赌场", "赌场网", "赌赌场"] {
      let text = term.replacing("赌场", with: "赌\(gap)场")
      let finding = try #require(try screener([term]).findings(in: text).first)
      #expect(finding.end == Self.length / 3 + term.unicodeScalars.count)
      #expect(finding.endByte == finding.text.utf8.count)
      #expect(finding.steps == [.zeroWidth])
    }
  }

  @Test("A gap of very many separators is bridged by nothing")
  func separatorGap() throws {
    let gap = String(repeating: "-", count: Self.length)
    #expect(try screener(["赌场网"]).findings(in: "赌场\(gap)网").isEmpty)
    var options = ScreeningOptions()
    options.gapLimit = 254
    #expect(try screener(["赌场"], options).findings(in: "赌\(gap)场").isEmpty)
  }

  @Test(
    "Noncharacters, private and unassigned scalars are separators",
    arguments: [0xFDD0, 0xE000, 0x10FFFF, 0x0378] as [UInt32])
  func oddScalars(_ value: UInt32) throws {
    let odd = String(Character(try #require(Unicode.Scalar(value))))
    #expect(try screener(["赌场"]).findings(in: "赌\(odd)场").map(\.steps) == [[.separator]])
  }
}
