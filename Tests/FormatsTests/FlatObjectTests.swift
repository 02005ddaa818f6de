import Formats
import Testing

@Suite("Lines of plain texts")
struct FlatObjectTests {
  @Test(
    "What is read flat is what the general reader reads",
    arguments: [
      "{\"a\":\"b\"}", "{ \"a\" : \"b\" , \"c\":\"\" }", "{\"a\":\"b\\u0041\"}", "{\"a\":\"é\"}",
      "{\"a\":1}", "{\"a\":null}", "{}", "{\"a\":\"b\",}", "{\"a\":\"b\"", "{\"a\":\"b\"}x",
      "{\"a\":\"b\",\"a\":\"c\"}", "{\"a\" \"b\"}", "[\"a\"]", "", "{\"a\":{\"b\":\"c\"}}",
      "{\"a\":\"b\"\"c\":\"d\"}", "{\"\":\"b\"}", "{\"a\":\"\u{7F}\"}", "{\"a\":\"tab\t\"}",
    ])
  func same(line: String) {
    let bytes = Array(line.utf8)
    guard let flat = FlatObject(bytes) else { return }
    #expect((try? JSON(parsing: bytes)) == .object(flat.members))
  }

  @Test("Plain texts are read flat; other values, escapes and repeated names are not")
  func shapes() throws {
    let flat = try #require(FlatObject(Array(" {\"id\": \"x-1\", \"to\":\"\"} ".utf8)))
    #expect(flat.count == 2)
    #expect(flat.name(0, is: "id") && flat.value(0, is: "x-1") && flat.text(1) == "")
    #expect(!flat.name(0, is: "i") && !flat.value(0, is: "x-2"))
    for line in [
      "{\"a\":1}", "{\"a\":\"\\n\"}", "{\"a\":\"b\",\"a\":\"c\"}", "{\"a\":\"é\"}", "{}",
    ] {
      #expect(FlatObject(Array(line.utf8)) == nil)
    }
  }
}
