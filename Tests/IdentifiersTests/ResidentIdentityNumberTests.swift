import Identifiers
import Testing

@Suite("Identity numbers")
struct ResidentIdentityNumberTests {
  @Test(
    "The examples printed in GB 11643-1999 hold",
    arguments: [
      ("11010519491231002X", "1949-12-31", Sex.female, 11),
      ("440524188001010014", "1880-01-01", .male, 44),
    ])
  func standard(text: String, birthDate: String, sex: Sex, province: Int) throws {
    let number = try ResidentIdentityNumber(parsing: text)
    #expect(number.description == text)
    #expect(number.birthDate.description == birthDate)
    #expect(number.sex == sex)
    #expect(number.province?.code == province)
    #expect(number.kind == .identityCard)
    #expect(!number.isOldForm)
    #expect(number.upgraded == number)
  }

  @Test(
    "Full-width characters, spaces, invisible ones and a small x are put right",
    arguments: [
      "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "１１０１０５19491231002ｘ",
      " 110105 19491231 002X\t", "110105\u{3000}19491231\u{A0}002X",
      "\u{FEFF}\u{202D}11010519491231002X\u{202C}",
    ])
  func normalised(text: String) throws {
    #expect(try ResidentIdentityNumber(parsing: text).description == "11010519491231002X")
  }

  @Test("Every check character is computed as the standard's formula has it")
  func checkCharacters() throws {
    var seen: Set<Character> = []
    for serial in 100..<160 {
      let valid = Invented.resident("11010119900307" + String(serial))
      #expect(try ResidentIdentityNumber(parsing: valid).description == valid)
      for wrong in "0123456789X" where wrong != valid.last {
        let text = valid.dropLast() + String(wrong)
        #expect(problem(ResidentIdentityNumber.self, String(text)) == .wrongCheckDigit)
      }
      if let last = valid.last { seen.insert(last) }
    }
    #expect(seen.count == 11)
  }

  @Test("A slip of one digit, or of two neighbours, is found")
  func slips() {
    let valid = Array(Invented.resident("32010619781104213"))
    for index in 0..<17 {
      var slip = valid
      slip[index] = valid[index] == "9" ? "0" : "9"
      #expect(problem(ResidentIdentityNumber.self, String(slip)) != nil)
      guard valid[index] != valid[index + 1] else { continue }
      slip = valid
      slip.swapAt(index, index + 1)
      #expect(problem(ResidentIdentityNumber.self, String(slip)) != nil)
    }
  }

  @Test("The old form is accepted with a warning, and can be brought up to date")
  func oldForm() throws {
    let old = try ResidentIdentityNumber(parsing: "110105491231002")
    #expect(old.isOldForm)
    #expect(old.description == "110105491231002")
    #expect(old.birthDate.description == "1949-12-31")
    #expect(old.sex == .female)
    #expect(old.warnings == [.oldForm])
    #expect(old.upgraded.description == "11010519491231002X")
    #expect(old.upgraded.warnings == [])
    #expect(try old.upgraded == ResidentIdentityNumber(parsing: "11010519491231002X"))
  }

  @Test(
    "Residence permits carry the region of origin",
    arguments: [("810000", 81), ("820000", 82), ("830000", 71)])
  func residencePermits(division: String, province: Int) throws {
    let number = try ResidentIdentityNumber(
      parsing: Invented.resident(division + "19920130002"))
    #expect(number.kind == .residencePermit)
    #expect(number.province?.code == province)
    #expect(number.warnings == [])
  }

  @Test("A permanent residence card of foreigners begins with 9, province and country")
  func permanentResidentCard() throws {
    let number = try ResidentIdentityNumber(parsing: Invented.resident("93168219850101001"))
    #expect(number.kind == .permanentResidentCard)
    #expect(number.province?.code == 31)
    #expect(number.birthDate.description == "1985-01-01")
    #expect(number.sex == .male)
    let odd = try ResidentIdentityNumber(parsing: Invented.resident("99968219850101001"))
    #expect(odd.province == nil)
    #expect(odd.warnings == [.unconfirmedProvince])
  }

  @Test("What is not confirmed is a warning")
  func warnings() throws {
    let old = try ResidentIdentityNumber(parsing: "440524188001010014")
    #expect(old.warnings == [.bornBefore1900])
    let corps = try ResidentIdentityNumber(parsing: Invented.resident("66010119850101001"))
    #expect(corps.warnings == [.unconfirmedProvince])
    let unknownCounty = try ResidentIdentityNumber(
      parsing: Invented.resident("11999919850101001"))
    #expect(unknownCounty.warnings == [])
  }

  @Test(
    "What is wrong is said first things first",
    arguments: [
      ("", "wrong_length"), ("   ", "wrong_length"), ("1101051949123100", "wrong_length"),
      ("11010519491231002", "wrong_length"), ("11010519491231002X0", "wrong_length"),
      (String(repeating: "1", count: 100_000), "wrong_length"),
      (String(repeating: " ", count: 257), "wrong_length"),
      ("X1010519491231002X", "wrong_character"), ("1101051949123100XX", "wrong_character"),
      ("11010519491231002Y", "wrong_character"), ("11010549123100X", "wrong_character"),
      ("110105-19491231-02", "wrong_character"), ("一一0105194912310021", "wrong_character"),
      ("11010519491231002\u{660}", "wrong_character"), ("11010519491231002\0", "wrong_character"),
      ("101105194912310028", "unknown_province"), ("001105194912310028", "unknown_province"),
      ("830001199201300022", "unknown_province"), ("721105491231002", "unknown_province"),
      ("110105194913310028", "impossible_birth_date"),
      ("110105194912320028", "impossible_birth_date"),
      ("110105202302290028", "impossible_birth_date"),
      ("110105190002290028", "impossible_birth_date"),
      ("110105179912310028", "impossible_birth_date"),
      ("110105000001010028", "impossible_birth_date"),
      ("110105490231002", "impossible_birth_date"), ("110105194912310020", "wrong_check_digit"),
    ])
  func refused(text: String, code: String) {
    #expect(problem(ResidentIdentityNumber.self, text)?.code == code)
  }

  @Test("A wrong character is named by its place in the text as it was typed")
  func position() {
    let found = problem(ResidentIdentityNumber.self, "110105 1949123 1A02X")
    #expect(found == .wrongCharacter(position: 17))
  }
}
