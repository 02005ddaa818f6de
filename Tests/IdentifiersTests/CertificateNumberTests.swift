import Identifiers
import Testing

@Suite("Numbers of physicians' certificates")
struct CertificateNumberTests {
  private let identity = Invented.resident("31010119800229002")
  private let old = "310101800229002"

  @Test("A qualification falls apart into year, province, level, category and person")
  func qualification() throws {
    let text = "200631141" + identity
    let number = try QualificationCertificateNumber(parsing: text)
    #expect(number.description == text)
    #expect(number.year == 2006)
    #expect(number.province?.code == 31)
    #expect(number.level == .physician)
    #expect(number.category == .chinese)
    #expect(number.identityNumber?.description == identity)
    #expect(number.warnings == [])
  }

  @Test("A qualification belongs to the identity number inside it, in either form of both")
  func belonging() throws {
    for inside in [identity, old] {
      let number = try QualificationCertificateNumber(parsing: "200631110" + inside)
      #expect(number.belongs(to: identity))
      #expect(number.belongs(to: identity.lowercased()))
      #expect(number.belongs(to: " " + old))
      #expect(!number.belongs(to: Invented.resident("31010119800229004")))
      #expect(!number.belongs(to: ""))
      #expect(!number.belongs(to: "E12345678"))
      #expect(!number.belongs(to: "张三"))
    }
  }

  @Test("An invalid number inside belongs to the same characters only")
  func invalidInside() throws {
    let inside = "310101198002290020"
    #expect(inside != identity)
    let number = try QualificationCertificateNumber(parsing: "200631110" + inside)
    #expect(number.identityNumber == nil)
    #expect(number.belongs(to: inside))
    #expect(!number.belongs(to: identity))
    #expect(number.warnings == [.embeddedIdentityNumber(.wrongCheckDigit)])
  }

  @Test("An identity number that ends in X is read in either case")
  func endingInX() throws {
    let number = try QualificationCertificateNumber(parsing: "19981111011010519491231002x")
    #expect(number.description == "19981111011010519491231002X")
    #expect(number.belongs(to: "11010519491231002X"))
  }

  @Test("What is unknown in a qualification is a warning")
  func unknown() throws {
    func warnings(_ start: String) throws -> [IdentifierWarning] {
      try QualificationCertificateNumber(parsing: start + identity).warnings
    }
    #expect(try warnings("199731110") == [.unlikelyYear])
    #expect(try warnings("200699110") == [.unconfirmedProvince])
    #expect(try warnings("200631910") == [.unknownLevel])
    #expect(try warnings("200631199") == [.unknownCategory])
    #expect(try warnings("200631310") == [.unusualCombination])
    #expect(try warnings("200631442") == [.unusualCombination])
    #expect(try warnings("200631341") == [])
    #expect(
      try warnings("000000000") == [
        .unlikelyYear, .unconfirmedProvince, .unknownLevel, .unknownCategory,
      ])
  }

  @Test(
    "Other texts are no qualification",
    arguments: [
      ("", "wrong_length"), ("20063114131010119800229002", "wrong_length"),
      ("2006311413101018002290022", "wrong_length"),
      ("20063114131010180022900X", "wrong_character"),
      ("2006X1141310101198002290021", "wrong_character"),
      ("20063114131010119800229002Y", "wrong_character"),
    ])
  func refused(text: String, code: String) {
    #expect(problem(QualificationCertificateNumber.self, text)?.code == code)
  }

  @Test("A practice certificate falls apart into level, category and division")
  func practice() throws {
    let number = try PracticeCertificateNumber(parsing: "241 310101 000123")
    #expect(number.description == "241310101000123")
    #expect(number.level == .assistant)
    #expect(number.category == .chinese)
    #expect(number.divisionCode == "310101")
    #expect(number.province?.code == 31)
    #expect(number.warnings == [])
    let odd = try PracticeCertificateNumber(parsing: "999999999999999")
    #expect(odd.warnings == [.unknownLevel, .unknownCategory, .unconfirmedProvince])
  }

  @Test("Both certificates are compared by category and rank")
  func agreement() throws {
    let qualification = try QualificationCertificateNumber(parsing: "200631341" + identity)
    func agrees(_ text: String) throws -> Bool? {
      try PracticeCertificateNumber(parsing: text).agrees(with: qualification)
    }
    #expect(try agrees("141310101000123") == true)
    #expect(try agrees("241310101000123") == false)
    #expect(try agrees("110310101000123") == false)
    #expect(try agrees("941310101000123") == nil)
  }

  @Test(
    "Other texts are no practice certificate",
    arguments: [
      ("", "wrong_length"), ("14131010100012", "wrong_length"),
      ("1413101010001234", "wrong_length"), ("14131010100012X", "wrong_character"),
    ])
  func refusedPractice(text: String, code: String) {
    #expect(problem(PracticeCertificateNumber.self, text)?.code == code)
  }
}
