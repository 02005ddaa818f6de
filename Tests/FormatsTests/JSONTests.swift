import Formats
import Testing

@Suite("JSON")
struct JSONTests {
  private func parse(_ text: String) throws(FormatProblem) -> JSON {
    try JSON(parsing: Array(text.utf8))
  }

  @Test("Values are read as what they are, members in their order")
  func values() throws {
    let text = #" {"b":[1,-2.50,1e9,true,null],"a":"\u00e9\ud83d\ude00\n\/" , "空":""} "#
    let value = try parse(text)
    #expect(
      value
        == .object([
          .init(
            "b", .array([.integer(1), .decimal("-2.50"), .decimal("1e9"), .bool(true), .null])),
          .init("a", .string("é😀\n/")), .init("空", .string("")),
        ]))
    #expect(try parse(value.serialized) == value)
  }

  @Test("Numbers beyond 64 bits are kept as written", arguments: ["9223372036854775808", "-0.0"])
  func bigNumbers(text: String) throws {
    #expect(try parse(text) == .decimal(text))
  }

  @Test(
    "What is wrong is named",
    arguments: [
      ("", "unexpected_end"), ("{", "unexpected_end"), ("[1,]", "unexpected_character"),
      ("{\"a\":1,}", "unexpected_character"), ("01", "trailing_data"), ("1 2", "trailing_data"),
      ("\"a", "unterminated_string"), ("\"\u{1}\"", "control_character"),
      (#""\ud800""#, "lone_surrogate"), (#""\udc00""#, "lone_surrogate"),
      (#""\u0000""#, "nul_byte"), (#""\x""#, "unexpected_character"),
      ("nul", "unexpected_character"),
      (#"{"a":1,"a":2}"#, "duplicate_member"), ("+1", "unexpected_character"),
      (".5", "unexpected_character"), ("1.", "unexpected_end"), ("\"\\", "unexpected_end"),
      (#""\u12""#, "unexpected_character"), ("'a'", "unexpected_character"),
    ])
  func problems(text: String, code: String) {
    #expect(throws: FormatProblem.self) { try parse(text) }
    do { _ = try parse(text) } catch { #expect(error.code == code) }
  }

  @Test("Bytes that are no UTF-8 are refused")
  func utf8() {
    do {
      _ = try JSON(parsing: [0x22, 0xC3, 0x28, 0x22])
      Issue.record("it was read")
    } catch {
      #expect(error.code == "invalid_utf8")
    }
  }

  @Test("Nesting ends at its limit, however deep the input goes")
  func depth() throws {
    let deep = String(repeating: "[", count: 1_000_000)
    do {
      _ = try parse(deep)
      Issue.record("it was read")
    } catch {
      #expect(error.code == "too_deep")
    }
    let allowed = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(try parse(allowed).serialized == allowed)
  }

  @Test("Control characters are escaped, everything else stands")
  func writing() {
    #expect(JSON.string("a\"\\\u{1B}\u{7F}\t中").serialized == #""a\"\\\u001b\u007f\t中""#)
  }
}
