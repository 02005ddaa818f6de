import Identifiers
import Testing

@Suite("Mobile numbers")
struct MobileNumberTests {
  @Test(
    "Eleven digits are read with any of the usual trimmings",
    arguments: [
      "13800001234", "138 0000 1234", "138-0000-1234", "+8613800001234", "+86 138 0000 1234",
      "008613800001234", "8613800001234", "(+86)138.0000.1234", "＋８６　１３８００００１２３４",
      "\u{202D}+86 138-0000-1234\u{202C}", "86-138-0000-1234",
    ])
  func reading(text: String) throws {
    let number = try MobileNumber(parsing: text)
    #expect(number.description == "13800001234")
    #expect(number.international == "+8613800001234")
    #expect(number.masked == "138****1234")
    #expect(number.warnings == [])
  }

  @Test(
    "Other numbers are refused",
    arguments: [
      ("", "wrong_length"), ("1380000123", "wrong_length"), ("138000012345", "wrong_length"),
      ("013800001234", "wrong_length"), ("+86", "wrong_length"), ("86", "wrong_length"),
      ("00868613800001234", "wrong_length"), ("1380000123a", "wrong_character"),
      ("138+0001234", "wrong_character"), ("138/0001234", "wrong_character"),
      ("1380000123四", "wrong_character"), ("12800001234", "wrong_prefix"),
      ("10800001234", "wrong_prefix"), ("23800001234", "wrong_prefix"),
      ("+85212345678", "wrong_prefix"), ("++8613800001234", "wrong_prefix"),
      ("+14155550123", "wrong_prefix"), (String(repeating: "+86", count: 1000), "wrong_length"),
    ])
  func refused(text: String, code: String) {
    #expect(problem(MobileNumber.self, text)?.code == code)
  }

  @Test(
    "A range that no network is known to have is a warning",
    arguments: [
      ("15400001234", true), ("19400001234", true), ("14100001234", true), ("16000001234", true),
      ("16110001234", true), ("16100001234", false), ("17400001234", false),
      ("17405001234", false), ("17406001234", true), ("17900001234", true),
      ("14700001234", false), ("16500001234", false), ("19900001234", false),
      ("17000001234", false),
    ])
  func ranges(text: String, isDoubtful: Bool) throws {
    let warnings = try MobileNumber(parsing: text).warnings
    #expect(warnings == (isDoubtful ? [.unassignedRange] : []))
  }
}
