import Screening
import Testing

@testable import Commands

@Suite("Findings set off for people") struct HighlightingTests {
  @Test("What stands behind bytes that are not well formed is set off where it is")
  func illFormed() throws {
    let text = Array("甲".utf8) + [0xFF, 0xE4, 0xB8] + Array("vx乙".utf8)
    let block = PaddedBytes(capacity: text.count)
    block.append(text)
    let term = try Term("vx", category: .unspecified, severity: .review)
    var search = BlockSearch(Screener(Lexicon(revision: "", terms: [term])))
    var findings: [Finding] = []
    search.search(block, upTo: text.count, itemAt: { _ in 0..<text.count }) { findings = $1 }
    var output: [UInt8] = []
    FindingWriter(clauses: [:], isStyled: false)
      .write(id: Array("\"a\u{1B}\"".utf8) + [0xFF], { text }, findings, to: &output)
    let lines = try #require(String(validating: output, as: UTF8.self)).split(separator: "\n")
    #expect(lines.first == "\"a\\u{1B}\"\u{FFFD}  甲\u{FFFD}\u{FFFD}[vx]乙")
  }
}
