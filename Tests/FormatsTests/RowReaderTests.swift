import Formats
import Testing

@Suite("Records from JSONL and CSV")
struct RowReaderTests {
  private func show(_ item: InputItem) -> String {
    switch item {
    case .row(let row):
      "\(row.line):"
        + row.members.map { "\($0.name)=\($0.value.serialized)" }.joined(separator: " ")
    case .flat(let line, let flat): show(.row(InputRow(line: line, members: flat.members)))
    case .problem(let line, let problem): "\(line)!\(problem.code)"
    }
  }

  private func csv(_ text: String, part: Int = 1000) throws -> [String] {
    var reader = CSVReader(ArraySource(Array(text.utf8), part: part), maximumLength: 200)
    var items: [String] = []
    while let item = try reader.next() { items.append(show(item)) }
    return items
  }

  private func jsonl(_ text: String, part: Int = 1000) throws -> [String] {
    var reader = JSONLReader(ArraySource(Array(text.utf8), part: part))
    var items: [String] = []
    while let item = try reader.next() { items.append(show(item)) }
    return items
  }

  @Test("Each line of JSONL stands for itself", arguments: [1, 3, 1000])
  func jsonLines(part: Int) throws {
    let text = "{\"a\":1}\n\n[1]\nnope\n{\"b\":\"中\"}"
    #expect(
      try jsonl(text, part: part)
        == ["1:a=1", "3!not_an_object", "4!unexpected_character", "5:b=\"中\""])
  }

  @Test("Quotes, commas and line breaks within fields", arguments: [1, 2, 5, 1000])
  func quoting(part: Int) throws {
    let text = "\u{FEFF}a,b\r\n\"x, \"\"y\"\"\",1\r\n\"two\nlines\",\"\"\n,z\n"
    #expect(
      try csv(text, part: part)
        == ["2:a=\"x, \\\"y\\\"\" b=\"1\"", "3:a=\"two\\nlines\" b=\"\"", "5:b=\"z\""])
  }

  @Test("A record that is wrong costs no other")
  func problems() throws {
    let text = "a,b\n1\n1,2,3\nx\"y,1\n\"q\"z,1\n3,4\n"
    #expect(
      try csv(text)
        == [
          "2!wrong_field_count", "3!wrong_field_count", "4!quote_inside_field",
          "5!quote_inside_field", "6:a=\"3\" b=\"4\"",
        ])
  }

  @Test("A quote that nobody closes costs one record")
  func unterminated() throws {
    let text = "a,b\n\"open,1\n3,4\n5,6\n"
    #expect(try csv(text) == ["2!unterminated_quote", "3:a=\"3\" b=\"4\"", "4:a=\"5\" b=\"6\""])
  }

  @Test("A heading that is wrong ends it", arguments: ["", "a,a\n1,2\n", "a,\n1,2\n"])
  func heading(text: String) throws {
    let items = try csv(text)
    #expect(items.count == 1)
    #expect(items[0].contains("header"))
  }

  @Test("NUL and bytes that are no UTF-8 are told per record")
  func bytes() throws {
    var reader = CSVReader(ArraySource(Array("a\nx\0y\n".utf8) + [0xFF, 0x0A] + Array("z\n".utf8)))
    var items: [String] = []
    while let item = try reader.next() { items.append(show(item)) }
    #expect(items == ["2!nul_byte", "3!invalid_utf8", "4:a=\"z\""])
  }

  @Test("What is written can be read again, formulas are defused")
  func writing() throws {
    var bytes: [UInt8] = []
    CSVWriter.appendRow(["a", "b", "c"], to: &bytes)
    CSVWriter.appendRow(["=1+1", "x,\"y\"\nz", "-5"], numbers: [false, false, true], to: &bytes)
    #expect(
      try csv(String(decoding: bytes, as: UTF8.self))
        == ["2:a=\"'=1+1\" b=\"x,\\\"y\\\"\\nz\" c=\"-5\""])
    var tabs: [UInt8] = []
    TSVWriter.appendRow(["a\tb", "c\nd\\", "中"], to: &tabs)
    #expect(String(decoding: tabs, as: UTF8.self) == "a\\tb\tc\\nd\\\\\t中\n")
  }
}
