import Identifiers
import Testing

@Suite("Masking")
struct MaskingTests {
  @Test(
    "Each kind of value keeps what tells little",
    arguments: [
      (Masking.identityNumber, "11010519491231002X", "110***********002X"),
      (Masking.identityNumber, " 11010519491231002X\n", "110***********002X"),
      (Masking.identityNumber, "110105491231002", "110********1002"),
      (Masking.identityNumber, "E12345678", "E******78"),
      (Masking.identityNumber, "1234", "****"),
      (Masking.certificateNumber, "20063114131010119800229002X", "2006*********************2X"),
      (Masking.certificateNumber, "141310101000123", "1413*********23"),
      (Masking.certificateNumber, "12345678", "********"),
      (Masking.cardNumber, "6217000000000000012", "***************0012"),
      (Masking.cardNumber, "12345", "*****"), (Masking.phone, "13800001234", "138****1234"),
      (Masking.phone, "+86 138-0000-1234", "138****1234"),
      (Masking.phone, "010-12345678", "********5678"), (Masking.phone, "95588", "*****"),
      (Masking.legalName, "张三", "张*"), (Masking.legalName, "欧阳明月", "欧***"),
      (Masking.legalName, "李", "*"), (Masking.legalName, "  王 五 ", "王**"),
      (Masking.legalName, "阿依古丽·买买提", "阿*******"), (Masking.legalName, "Ann Lee", "A******"),
      (Masking.birthDate, "1985-02-28", "1985-**-**"),
      (Masking.birthDate, "19850228", "1985-**-**"),
      (Masking.birthDate, "1985年2月28日", "****-**-**"), (Masking.birthDate, "1985", "****-**-**"),
      (Masking.birthDate, "13800001234", "****-**-**"),
      (Masking.birthDate, "198502-28-", "****-**-**"),
      (Masking.birthDate, "", "****-**-**"), (Masking.fileName, "张三-身份证.jpg", "****.jpg"),
      (Masking.fileName, "a.b.PDF", "****.PDF"), (Masking.fileName, "张三", "****"),
      (Masking.fileName, "照片.张三", "****"), (Masking.fileName, "号码.13800001234", "****"),
      (Masking.fileName, "生日.1985", "****"), (Masking.fileName, "", "****"),
      (Masking.fileName, "a.", "****"), (Masking.fileName, "../zhang.san/x", "****"),
    ] as [(@Sendable (String) -> String, String, String)])
  func values(mask: @Sendable (String) -> String, value: String, masked: String) {
    #expect(mask(value) == masked)
  }

  @Test("No text, however short, is shown whole, and at least a third of it is hidden")
  func short() {
    let masks: [@Sendable (String) -> String] = [
      Masking.identityNumber, Masking.certificateNumber, Masking.cardNumber, Masking.phone,
      Masking.legalName,
    ]
    for count in 1...40 {
      let value = String("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN".prefix(count))
      for mask in masks {
        let masked = mask(value)
        #expect(masked.count { $0 == "*" } * 3 >= count, "\(value) → \(masked)")
      }
    }
  }

  @Test("Characters are counted as people count them, and kept whole")
  func graphemes() {
    #expect(Masking.text("👩‍⚕️e\u{301}医生", keepingFirst: 2, last: 0) == "👩‍⚕️e\u{301}**")
    #expect(Masking.text("ab", keepingFirst: 1, last: 0) == "a*")
    #expect(Masking.text("abc", keepingFirst: 1, last: 1) == "a*c")
    #expect(Masking.text("abcd", keepingFirst: 2, last: 1) == "****")
    #expect(Masking.text("", keepingFirst: 3, last: 4) == "")
    #expect(Masking.text("abc", keepingFirst: .max, last: .max) == "***")
    #expect(Masking.text("abc", keepingFirst: .min, last: .min) == "***")
  }

  @Test("A long text is hidden behind a few asterisks")
  func long() {
    let masked = Masking.text(String(repeating: "x", count: 10_000), keepingFirst: 1, last: 1)
    #expect(masked == "x" + String(repeating: "*", count: 64) + "x")
  }

  @Test("Numbers mask themselves the same way")
  func numbers() throws {
    #expect(
      try ResidentIdentityNumber(parsing: "11010519491231002X").masked == "110***********002X")
    #expect(try BankCardNumber(parsing: "6217000000000000012").masked == "***************0012")
    #expect(try PracticeCertificateNumber(parsing: "141310101000123").masked == "1413*********23")
    #expect(
      try QualificationCertificateNumber(parsing: "199811110110105491231002").masked
        == "1998******************02")
  }
}
