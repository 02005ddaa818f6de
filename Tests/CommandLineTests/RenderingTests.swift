import CommandLine
import Reporting
import Terminal
import Testing
import Time

@Suite("What is rendered from a command")
struct RenderingTests {
  @Test("Long help begins with examples and lists everything")
  func help() {
    let help = HelpRenderer(Fixture.tree, language: .english, columns: 80)
      .help(for: ["house", "paint"], isLong: true)
    let places = ["EXAMPLES", "USAGE", "DESCRIPTION", "ARGUMENTS", "OPTIONS", "FIELDS"].map {
      help.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(help.contains("house paint COLOUR [WORD…] [--option…]"))
    #expect(help.contains("red    red"))
    let short = HelpRenderer(Fixture.tree, language: .chinese, columns: 80)
      .help(for: ["house", "paint"], isLong: false)
    #expect(short.contains("刷房子"))
    #expect(!short.contains("EXAMPLES"))
  }

  @Test("A manual page names the command, its options and its fields")
  func manual() {
    let renderer = ManualRenderer(
      Fixture.tree, language: .english, chapters: [], date: "January 1, 2026")
    #expect(renderer.pageNames == ["demo", "demo-house"])
    let page = renderer.page("demo-house") ?? ""
    #expect(page.hasPrefix(".Dd January 1, 2026\n.Dt DEMO-HOUSE 1\n"))
    #expect(page.contains(".It Cm \"--size N\""))
    #expect(page.contains("Use a brush.\nIt takes time.\n"))
    #expect(renderer.page("demo-none") == nil)
  }

  @Test(
    "Completion knows the place of the cursor",
    arguments: [
      ([], "h", ["house"]), (["house"], "", ["paint", "door"]), (["house", "door"], "s", ["show"]),
      (["house", "paint"], "", ["red", "green"]), (["house", "paint", "red"], "--si", ["--size"]),
      (["house", "paint"], "--verb", ["--verbose"]), (["nothing"], "", []),
      (["-v", "house", "paint"], "g", ["green"]),
    ])
  func completion(words: [String], partial: String, expected: [String]) {
    let completer = Completer(Fixture.tree, language: .english) { _, _ in [] }
    let answer = completer.completions(after: words, partial: partial)
    guard case .words(let candidates) = answer else {
      Issue.record("no words")
      return
    }
    #expect(candidates.map(\.word) == expected)
  }

  @Test("Files are completed where a file is meant")
  func files() {
    let completer = Completer(Fixture.tree, language: .english) { _, _ in [] }
    #expect(completer.completions(after: ["ring", "--file"], partial: "") == .files)
    #expect(completer.completions(after: ["ring"], partial: "--file=x") == .files)
  }

  private func written(_ format: OutputFormat, _ shape: RecordWriter.Shape, _ count: Int) throws
    -> String
  {
    let fields = [
      Field("id", Text("ID", "编号"), Text("id", "编号")),
      Field("at", Text("AT", "时间"), Text("at", "时间")),
      Field("note", Text("NOTE", "备注"), Text("note", "备注"), isInTable: false),
    ]
    let stream = OutputStream(collecting: ())
    let style = OutputStyle(
      format: format, fields: nil, hasByteOrderMark: false, language: .chinese, columns: 80,
      isStyled: false, isForTerminal: false, zone: .shanghai)
    let writer = try RecordWriter(to: stream, style, shape, fields: fields)
    for number in 0..<count {
      try writer.write(
        Record([
          .init("id", .integer(number)), .init("at", .instant(Instant(milliseconds: 0))),
          .init("note", .text("a,b")),
        ]))
    }
    try writer.finish()
    return String(decoding: stream.takeCollected(), as: UTF8.self)
  }

  @Test("Each format says the same in its way")
  func formats() throws {
    #expect(try written(.tsv, .list, 1) == "0\t1970-01-01T00:00:00Z\n")
    #expect(try written(.csv, .list, 1) == "id,at,note\n0,1970-01-01T00:00:00Z,\"a,b\"\n")
    #expect(try written(.json, .list, 0) == "[]\n")
    #expect(
      try written(.json, .list, 2)
        == "[\n{\"id\":0,\"at\":\"1970-01-01T00:00:00Z\",\"note\":\"a,b\"},\n"
        + "{\"id\":1,\"at\":\"1970-01-01T00:00:00Z\",\"note\":\"a,b\"}\n]\n")
    #expect(
      try written(.jsonl, .one, 1)
        == "{\"id\":0,\"at\":\"1970-01-01T00:00:00Z\",\"note\":\"a,b\"}\n")
    #expect(try written(.table, .list, 1) == "编号  时间\n0     1970-01-01 08:00:00\n")
    #expect(try written(.table, .list, 0) == "")
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? {
    ranges(of: text).first
  }
}
