import Identifiers
import Reporting
import Testing

@Suite("Problems, warnings and tables in words")
struct WordingTests {
  @Test("A wrong length says how many characters there are and should be, in both languages")
  func lengths() {
    let resident = problem(ResidentIdentityNumber.self, "123")
    #expect(resident?.message.english == "it has 3 characters instead of 15 or 18")
    #expect(resident?.message.chinese == "应为 15 或 18 位，实为 3 位")
    let card = problem(BankCardNumber.self, "1234")
    #expect(card?.message.english == "it has 4 characters instead of 14 to 19")
    #expect(problem(MobileNumber.self, "1")?.message.english == "it has 1 characters instead of 11")
  }

  @Test("No problem repeats the number")
  func secrecy() {
    for text in ["11010519491231002", "11010519491231002A", "110105194912310020", "1101051949A"] {
      let message = problem(ResidentIdentityNumber.self, text)?.message
      #expect(message?.english.contains("1949") == false)
      #expect(message?.chinese.contains("1949") == false)
    }
  }

  @Test("Every problem and warning has its own code and words in both languages")
  func codes() {
    let problems: [IdentifierProblem] = [
      .wrongLength(count: 1, expected: [2]), .wrongCharacter(position: 1), .wrongCheckDigit,
      .unknownProvince, .impossibleBirthDate, .wrongPrefix,
    ]
    let warnings: [IdentifierWarning] = [
      .oldForm, .bornBefore1900, .unconfirmedProvince, .unassignedRange, .luhnMismatch,
      .unknownInstitutionClass, .organisationCodeMismatch, .unlikelyYear, .unknownLevel,
      .unknownCategory, .unusualCombination, .embeddedIdentityNumber(.wrongPrefix),
    ]
    let codes = problems.map(\.code) + warnings.map(\.code)
    #expect(Set(codes).count == 18)
    for text in problems.map(\.message) + warnings.map(\.message) {
      #expect(text.english != text.chinese)
      #expect(!text.english.hasSuffix("."))
    }
  }

  @Test("There are 34 provinces, each with its own name")
  func provinces() {
    #expect(Province.all.count == 34)
    #expect(Set(Province.all.map(\.name.chinese)).count == 34)
    #expect(Set(Province.all.map(\.name.english)).count == 34)
    #expect(Province(code: 83) == nil)
    #expect(Province(code: 44)?.name == Text("Guangdong", "广东省"))
    #expect(Province.all.first?.description == "11")
  }

  @Test("Levels and categories are called by their names")
  func titles() {
    #expect(PhysicianLevel.allCases.map(\.isAssistant) == [false, true, false, true])
    #expect(Set(PhysicianCategory.allCases.map(\.title.chinese)).count == 11)
    #expect(PhysicianCategory.clinical.title.chinese == "临床")
    #expect(InstitutionClass(code: "00") == nil)
    #expect(InstitutionClass(code: "91")?.title.chinese == "企业")
    #expect(Sex.female.title.chinese == "女")
  }
}
