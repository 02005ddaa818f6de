import LegalText
import Testing

@Suite("The head of a text in Markdown")
struct MarkdownHeadTests {
  private func head(_ lines: String) throws -> MarkdownHead {
    try Outline(importing: Array("---\n\(lines)\n---\n\n一、甲".utf8), as: .markdown).head
  }

  @Test("Clients stand in brackets, with commas or in lines of their own")
  func lists() throws {
    for lines in [
      "clients: resident, doctor", "clients: [resident, doctor] # both",
      "clients: [ \"resident\", 'doctor' ]", "clients:\n  - resident\n  - doctor\nslug: a",
      "clients: # two\n- 'resident'\n# and\n- doctor # too",
    ] {
      #expect(try head(lines)[.clients] == "resident, doctor")
    }
    #expect(try head("clients: []")[.clients] == nil)
  }

  @Test(
    "Values are plain or in quotes, and comments are none of them",
    arguments: [
      ("甲 # 乙", "甲"), ("甲#乙", "甲#乙"), ("\"甲 # 乙\" # 丙", "甲 # 乙"), ("'it''s'", "it's"),
      ("\"a \\\"b\\\" \\\\c\"", "a \"b\" \\c"), ("《甲》：乙", "《甲》：乙"), ("  甲  ", "甲"),
    ])
  func values(written: String, value: String) throws {
    #expect(try head("title: \(written)\nslug: x")[.title] == value)
  }

  @Test("Empty lines and a byte order mark may stand before it, and `...` closes it")
  func surroundings() throws {
    for text in [
      "\u{FEFF}---\ntitle: 甲\n---\n乙", "\n \n---\ntitle: 甲\n---\n乙", "---\r\ntitle: 甲\r\n...\r\n乙",
      "\u{FEFF}\n---\n\n# c\ntitle: 甲\n...\n乙",
    ] {
      let outline = try Outline(importing: Array(text.utf8), as: .markdown)
      #expect(outline.title == "甲")
      #expect(outline.nodes.map(\.texts) == [["乙"]])
    }
  }

  @Test(
    "What it does not understand is refused with the line",
    arguments: [
      ("title: |", "unreadable_head"), ("title: >\n  甲", "unreadable_head"),
      ("title: {a: b}", "unreadable_head"), ("title: [甲]", "unreadable_head"),
      ("title: \"甲", "unreadable_head"), ("title: \"甲\" 乙", "unreadable_head"),
      ("title: \"\\x41\"", "unreadable_head"), ("title: *a", "unreadable_head"),
      ("title:\n  - 甲", "unreadable_head"), ("clients:\n  a: b", "unreadable_head"),
      ("clients: [a, b", "unreadable_head"), ("clients: [a, [b]]", "unreadable_head"),
      ("- a", "unknown_head_key"), ("colour: red", "unknown_head_key"),
      ("clients:\n- a\nclients: b", "repeated_head_key"),
    ])
  func refused(lines: String, code: String) {
    do {
      _ = try head("slug: a\n\(lines)")
      Issue.record("it was read")
    } catch {
      #expect((error as? OutlineProblem)?.code == code)
    }
  }
}
