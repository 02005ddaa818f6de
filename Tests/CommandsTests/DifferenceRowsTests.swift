@testable import Commands
import CommandLine
import Formats
import LegalText
import Testing

@Suite("What programs are handed of a difference") struct DifferenceRowsTests {
  @Test(
    "Both texts are read off a row of tab-separated fields, marked or not",
    arguments: [
      ("一、甲[-乙-]丙", "一、甲[-丁-]丙"), ("一、{+甲+}\\乙", "一、{+甲\\+}\\\\丙"),
      ("一、甲\\n乙\\t丙", "一、甲\\n丁\\t丙\\"), ("一、甲[**乙**]", "一、{**甲**}乙"),
      ("一、甲\n乙\\", "一、甲\n乙\\\\\n丙"), ("一、[…]甲", "一、[…]乙"),
    ])
  func roundTrip(earlier: String, later: String) throws {
    let comparison = TextComparison(
      ComparedText(try Outline(importing: Array(earlier.utf8))),
      ComparedText(try Outline(importing: Array(later.utf8))))
    let change = try #require(comparison.changes.first { $0.kind == .changed })
    let row = try read(MarkedText().text(of: change.wording.segments), change)
    #expect(row == [row[0], change.earlier?.text, change.later?.text])
    #expect(unmarked(row[0], keeping: "-") == row[1])
    #expect(unmarked(row[0], keeping: "+") == row[2])
  }

  /// What is read again of a row that was written.
  private func read(_ text: String, _ change: ClauseChange) throws -> [String] {
    let fields = [text, change.earlier?.text ?? "", change.later?.text ?? ""]
    var bytes: [UInt8] = []
    TSVWriter.appendRow(fields, to: &bytes)
    var reader = TSVReader(OneRead(bytes), names: ["text", "before", "after"])
    guard case .row(let row)? = try reader.next() else { return [] }
    return row.members.compactMap { member in
      guard case .string(let text) = member.value else { return nil }
      return text
    }
  }

  /// One of the texts that are written into each other, by the sign of its marks.
  private func unmarked(_ marked: String, keeping sign: Character) -> String {
    var (text, rest, isKept) = ("", marked[...], true)
    while let character = rest.popFirst() {
      switch character {
      case "\\": if let next = rest.popFirst(), isKept { text.append(next) }
      case "[", "{":
        let mark = rest.prefix { $0 == "*" || $0 == "-" || $0 == "+" }
        isKept = mark == "**" || mark.first == sign
        rest = rest.dropFirst(mark == "**" ? 2 : 1)
      case "-", "+", "*":
        let end = rest.first == "*" ? rest.dropFirst() : rest
        guard let next = end.first, next == "]" || next == "}" else { fallthrough }
        rest = end.dropFirst()
        isKept = true
      default: if isKept { text.append(character) }
      }
    }
    return text
  }

  /// Bytes that come at once.
  private struct OneRead: ByteSource {
    private var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read(into buffer: inout [UInt8]) -> Bool {
      defer { bytes = [] }
      buffer += bytes
      return !bytes.isEmpty
    }
  }
}
