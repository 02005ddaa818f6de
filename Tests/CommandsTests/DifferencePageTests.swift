@testable import Commands
import Glibc
import LegalText
import Reporting
import Testing

@Suite("What people are shown of a difference") struct DifferencePageTests {
  @Test("Clauses that go along are counted where they stand, and no sibling is")
  func along() throws {
    let page = try page(
      "示例\n第二章 责任\n第二条 平台保存记录。\n（一）保存三年；\n第三条 用户可以查阅记录。",
      "示例\n第三章 责任\n第二条 平台应当保存全部记录。\n（一）保存三年；\n第三条 用户可以查阅记录。")
    let headings = page.split(separator: "\n").filter { $0.contains("  第") }
    #expect(
      headings == [
        "renumbered  第二章 → 第三章 (with one clause in it)",
        "changed  第二章.第二条 → 第三章.第二条 (with one clause in it)",
      ])
  }

  @Test("Words that became bold or are no longer are marked, in colour too")
  func emphasis() throws {
    let (earlier, later) = ("# 示例\n\n1、平台**对故障**不承担责任。", "# 示例\n\n1、平台对故障**不承担**责任。")
    #expect(
      try page(earlier, later, as: .markdown).contains("1、平台[**对故障**]{**不承担**}责任。"))
    let colours = try page(earlier, later, as: .markdown, isStyled: true)
    #expect(
      colours.contains(
        "1、平台\u{1B}[31m\u{1B}[2m对故障\u{1B}[22m\u{1B}[39m\u{1B}[32m\u{1B}[1m不承担\u{1B}[22m\u{1B}[39m责任。"
      ))
  }

  private func page(
    _ earlier: String, _ later: String, as form: SourceForm? = nil, isStyled: Bool = false
  ) throws -> String {
    let difference = TextDifference(
      ComparableText(try text(earlier, as: form)), ComparableText(try text(later, as: form)))
    return DifferencePage(isStyled: isStyled, language: .english, marks: MarkedText())
      .render(difference.lines(withKept: false))
  }

  private func text(_ words: String, as form: SourceForm?) throws -> GivenText {
    var path = Array("/tmp/xsyf-text-XXXXXX".utf8CString)
    let descriptor = unsafe path.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unsafe unlink(name) }
    let bytes = Array(words.utf8)
    _ = unsafe write(descriptor, bytes, bytes.count)
    close(descriptor)
    return try GivenText(file: name, as: form)
  }
}
