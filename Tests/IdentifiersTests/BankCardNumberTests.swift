import Identifiers
import Testing

@Suite("Bank card numbers")
struct BankCardNumberTests {
  @Test("Numbers of 14 to 19 digits are read and checked by Luhn's formula", arguments: 13...18)
  func luhn(length: Int) throws {
    let text = Invented.card(String("6200123456789012345".prefix(length)))
    let card = try BankCardNumber(parsing: text)
    #expect(card.description == text)
    #expect(card.isLuhnValid)
    #expect(card.isUnionPay)
    #expect(card.warnings == [])
    let last = text.last?.wholeNumberValue ?? 0
    let wrong = try BankCardNumber(parsing: text.dropLast() + String((last + 1) % 10))
    #expect(wrong.warnings == [.luhnMismatch])
  }

  @Test("Groups and full-width digits are put right")
  func normalised() throws {
    let plain = Invented.card("621700000000000001")
    let grouped = "6217 0000-0000　0000 01" + String(plain.suffix(1))
    #expect(try BankCardNumber(parsing: grouped).description == plain)
    #expect(try BankCardNumber(parsing: "４１１１１１１１１１１１１１１１").isLuhnValid)
    #expect(try !BankCardNumber(parsing: "4111111111111111").isUnionPay)
    #expect(try BankCardNumber(parsing: "8111111111111111").isUnionPay)
  }

  @Test(
    "Other texts are refused",
    arguments: [
      ("", "wrong_length"), ("6200123456789", "wrong_length"),
      ("62001234567890123456", "wrong_length"), ("6200123456789X", "wrong_character"),
      ("62001234.56789", "wrong_character"),
    ])
  func refused(text: String, code: String) {
    #expect(problem(BankCardNumber.self, text)?.code == code)
  }
}
