import Identifiers
import Reporting
import Testing

@Suite("Unified social credit codes")
struct UnifiedSocialCreditCodeTests {
  /// `D2143569X` is the organisation code that GB 11714 computes as its example.
  private let text = Invented.credit("12310000D2143569X")

  @Test("A code falls apart into class, division and organisation code")
  func parts() throws {
    let code = try UnifiedSocialCreditCode(parsing: text)
    #expect(code.description == text)
    #expect(code.institutionClass?.title == Text("public institution", "事业单位"))
    #expect(code.institutionClass?.isCommonForHospitals == true)
    #expect(code.divisionCode == "310000")
    #expect(code.province?.name.chinese == "上海市")
    #expect(code.organisationCode == "D2143569X")
    #expect(code.warnings == [])
    #expect(code.masked == text)
  }

  @Test("Small letters, spaces, hyphens and full-width characters are put right")
  func normalised() throws {
    let spaced = "12 310000-" + text.dropFirst(8).lowercased()
    #expect(try UnifiedSocialCreditCode(parsing: spaced).description == text)
    let wide = text.unicodeScalars.reduce(into: "") { wide, scalar in
      wide.unicodeScalars.append(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
    }
    #expect(try UnifiedSocialCreditCode(parsing: wide).description == text)
  }

  @Test("Exactly one of the 31 characters is right at the end, the digit 0 among them")
  func checkCharacters() {
    var seen: Set<Character> = []
    for serial in 0..<100 {
      let start = "9131000012345" + String(1000 + serial)
      let valid = "0123456789ABCDEFGHJKLMNPQRTUWXY".filter {
        problem(UnifiedSocialCreditCode.self, start + String($0)) == nil
      }
      #expect(start + valid == Invented.credit(start))
      seen.formUnion(valid)
    }
    #expect(seen.count == 31)
  }

  @Test("What is unknown, or does not fit inside, is a warning")
  func warnings() throws {
    func warnings(_ start: String) throws -> [IdentifierWarning] {
      try UnifiedSocialCreditCode(parsing: Invented.credit(start)).warnings
    }
    #expect(try warnings("12310000D21435690") == [.organisationCodeMismatch])
    #expect(try warnings("1A310000D2143569X") == [.unknownInstitutionClass])
    #expect(try warnings("12990000D2143569X") == [.unconfirmedProvince])
    #expect(try warnings("12100000D2143569X") == [])
    #expect(try warnings("A1310000D2143569X") == [])
  }

  @Test(
    "Other texts are refused",
    arguments: [
      ("", "wrong_length"), ("12345", "wrong_length"), ("12310000D2143569X", "wrong_length"),
      ("12310000D2143569XI", "wrong_character"), ("O2310000D2143569X1", "wrong_character"),
      ("12310000S2143569X1", "wrong_character"), ("12310000V2143569X1", "wrong_character"),
      ("12310000Z2143569X1", "wrong_character"), ("1231000AD2143569X1", "wrong_character"),
      ("12310000D2143569*1", "wrong_character"), ("12310000D2143569医1", "wrong_character"),
    ])
  func refused(text: String, code: String) {
    #expect(problem(UnifiedSocialCreditCode.self, text)?.code == code)
  }
}
