import Formats
import Testing

@Suite("Rows of tabs")
struct TSVReaderTests {
  private func rows(_ text: String, _ names: [String]) throws -> [[String]] {
    var reader = TSVReader(ArraySource(Array(text.utf8), part: 3), names: names)
    var rows: [[String]] = []
    while let item = try reader.next() {
      switch item {
      case .row(let row):
        rows.append(
          row.members.map { member in
            if case .string(let text) = member.value { "\(member.name)=\(text)" } else { "?" }
          })
      case .problem(let line, let problem): rows.append(["\(line)", problem.code])
      case .flat: rows.append(["flat"])
      }
    }
    return rows
  }

  @Test("What is written is read again, whatever stands in the cells")
  func roundTrip() throws {
    let cells = ["a\tb", "c\\n\nd\r", "\\"]
    var bytes: [UInt8] = []
    TSVWriter.appendRow(cells, to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(try rows(text, ["x", "y", "z"]) == [["x=a\tb", "y=c\\n\nd\r", "z=\\"]])
  }

  @Test("Empty fields are absent, blank lines are passed over, other counts are told")
  func shapes() throws {
    #expect(
      try rows("a\t\r\n\n\t \nb\nc\td\te\n", ["x", "y"])
        == [["x=a"], ["4", "wrong_field_count"], ["5", "wrong_field_count"]])
  }

  @Test("A single field is the line as it stands")
  func plain() throws {
    #expect(try rows("a\\tb\n词 语", ["x"]) == [["x=a\\tb"], ["x=词 语"]])
    #expect(try rows("a\0b", ["x"]) == [["1", "nul_byte"]])
  }
}
