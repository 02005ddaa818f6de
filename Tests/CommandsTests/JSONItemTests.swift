@testable import Commands
import Formats
import Reporting
import Screening
import Testing

@Suite("Items in lines of JSON") struct JSONItemTests {
  @Test(
    "A line means the same whatever line stands before it",
    arguments: [
      #"{"id": 1, "text": "甲"}"#, #"{"id":"a","text":"乙","at":3}"#, #"{"text":"丙","id":7}"#,
      #"{"text":"丁"}"#,
    ])
  func shapes(_ first: String) throws {
    let lines = [
      #"{"id": 2, "text": "子"}"#, #"{"id": 02, "text": "子"}"#, #"{"id": 2, "text": ""}"#,
      #"{"id": "x", "text": "丑"}"#, #"{"id": "x\"y", "text": "丑"}"#, #"{"id": , "text": "丑"}"#,
      #"{"id": 2, "text": "寅\n"}"#, #"{"id": 2, "text": "寅", "text": "卯"}"#,
      #"{"id": 2, "text": "寅}"#,
      #"{"id": 2, "text": "寅"} "#, #"{"id": 2, "text": "寅"}}"#, #"{"id": 2, "texts": "寅"}"#,
      #"{"id": -2, "text": "寅"}"#, #"{"id": 2.5, "text": "寅"}"#, #"{"id": "a" , "text": "辰"}"#,
      #"{"id":"b","text":"巳","at":3}"#, #"{"id":"b","text":"巳","at":03}"#, #"{"id": 2"#, "{", "",
      " ",
      #"{"id":"","text":"","at":3}"#, "{\"id\": 2, \"text\": \"\u{1}\"}",
      #"{"id": 2, "text": "午"}\#r"#,
    ]
    for line in lines {
      var warm = JSONItemReader(idField: "id", textField: "text")
      _ = read(first, &warm)
      var fresh = JSONItemReader(idField: "id", textField: "text")
      #expect(read(line, &warm) == read(line, &fresh), "\(line)")
    }
  }

  /// The id and the text of a line, or why it has none.
  private func read(_ line: String, _ reader: inout JSONItemReader) -> [String] {
    let part = TextPart(capacity: 256)
    part.bytes.append(Array(line.utf8))
    do {
      let item = try reader.item(part.bytes, 0..<part.bytes.count, line: 5)
      return item.map { item in
        [item.id(in: part), item.bytes(in: part)].map { String(decoding: $0, as: UTF8.self) }
      } ?? []
    } catch {
      return [error.code]
    }
  }
}
