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

  @Test("Escapes are undone in place as the general reader undoes them")
  func escapes() throws {
    let texts = [
      #"甲\"乙\""#, #"\n\t\r\b\f\/\\"#, #"\u7532\u4E59\u4e19"#, #"\u0000"#, #"\ud83d\ude00"#,
      #"\uD840\uDC00甲"#, #"\ude00\ud83d"#, #"\ud83d\u0041"#, #"\ud83d\n"#, #"\ud83d\ude"#,
      #"\ud83d"#, #"\u12"#, #"\u12G4"#, #"\x41"#, #"\u0041\u00e9\u200B"#, "\\\u{1}",
      #"\\u0041"#,
    ]
    for text in texts {
      // Nothing but the general reader takes escapes in other members.
      let general = #"{"id":1,"text":"\#(text)","note":"\n"}"#
      let (line, shape) = (#"{"id":1,"text":"\#(text)"}"#, #"{"id":1,"text":"戊"}"#)
      var cold = JSONItemReader(idField: "id", textField: "text")
      var warm = JSONItemReader(idField: "id", textField: "text")
      var other = JSONItemReader(idField: "id", textField: "text")
      _ = read(shape, &warm)
      let expected = read(general, &other)
      #expect(read(line, &cold) == expected, "\(text)")
      #expect(read(line, &warm) == expected, "\(text)")
    }
  }

  @Test("Texts with escapes are screened like others, each in its turn", arguments: [1, 2, 40])
  func screening(count: Int) throws {
    let term = try Term("赌博", category: .unspecified, severity: .review)
    let screener = Screener(Lexicon(revision: "test", terms: [term]))
    var (lines, expected): ([String], [String]) = ([], [])
    for number in 0..<count {
      lines += [
        #"{"id":\#(number),"text":"去\"赌\n博\"吧"}"#, #"{"id":"b","text":"去赌博"}"#,
        #"{"id":"c","text":"\n"}"#, #"{"id":"d","text":"赌\ud83d博"}"#,
      ]
      expected += ["\(number) 2-5", "\"b\" 1-3", "\"d\" 0-3"]
    }
    let pipe = try Pipe()
    pipe.send(lines.map { $0 + "\n" }.joined())
    pipe.end()
    defer { pipe.close() }
    let part = TextPart(capacity: 1 << 16)
    var reader = TextReader(name: "pipe", descriptor: pipe.output)
    #expect(try part.fill(from: &reader, waiting: true) == .filled)
    var scan = JSONScan(
      screener, JSONItemReader(idField: "id", textField: "text"), Spans(), tellsAll: false)
    let output = scan.scan(part).output
    #expect(
      String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init) == expected)
  }

  /// The id and the text of a line, or why it has none.
  private func read(_ line: String, _ reader: inout JSONItemReader) -> [String] {
    let part = TextPart(capacity: 256)
    part.bytes.append(Array(line.utf8))
    do throws(FormatProblem) {
      let (json, end) = (JSONBytes(of: part), part.bytes.count)
      var item = reader.like(json, at: 0, before: end)
      if item == nil { item = try reader.item(json, 0..<end, line: 5) }
      return item.map { item in
        [item.id(in: part), item.bytes(in: part)].map { String(decoding: $0, as: UTF8.self) }
      } ?? []
    } catch {
      return [error.code]
    }
  }
}

/// Prints the id of an item and where something was found.
private struct Spans: ItemWriter {
  var keepsMark: Bool { false }

  func write(
    _ item: TextItem, of part: TextPart, _ findings: [Finding], to output: inout [UInt8]
  ) {
    output += item.id(in: part)
    for finding in findings { output += " \(finding.start)-\(finding.end)".utf8 }
    output.append(0x0A)
  }
}
