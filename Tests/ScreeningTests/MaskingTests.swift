import Screening
import Testing

@Suite struct MaskingTests {
  private func masked(
    _ text: String, _ style: Masking.Style, _ terms: [String], _ options: ScreeningOptions = .init()
  ) throws -> String {
    let bytes = Array(text.utf8)
    let findings = try screener(terms, options).findings(in: text)
    var result: [UInt8] = []
    var place = 0
    for replacement in Masking(style).replacements(of: findings, in: bytes) {
      result += bytes[place..<replacement.bytes.lowerBound]
      result += replacement.text.utf8
      place = replacement.bytes.upperBound
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  @Test(
    "A character stands for each that is read; what stands between them stays",
    arguments: [
      ("去赌场玩", "去**玩"), ("赌 ，\u{200B}場", "* ，\u{200B}*"), ("赌赌场场 场", "**** 场"),
      ("⑩赌𠮷场", "⑩赌𠮷场"), ("𠮷利，𠮷🎰利", "**，*🎰*"), ("10元⑩元", "*****"),
      ("平安", "平安"), ("", ""), ("赌场赌场", "****"), ("网上赌场主", "*****"),
    ])
  func characters(_ text: String, _ expected: String) throws {
    let terms = ["赌场", "𠮷利", "10元", "网上赌", "场主"]
    let result = try masked(text, .character("*"), terms)
    #expect(result == expected)
    #expect(result.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test("A text stands for findings that overlap, one for those that only meet")
  func texts() throws {
    let terms = ["网上赌场", "赌场主", "坏"]
    #expect(try masked("看网上赌场主，坏坏人", .text("（略）"), terms) == "看（略），（略）人")
    #expect(try masked("赌场主网上赌场", .text("×"), terms) == "××")
    #expect(try masked("坏", .text(""), terms) == "")
  }

  @Test("Of findings that overlap each category is named once, in the order they begin")
  func categories() throws {
    let lexicon = Lexicon(
      revision: "test",
      terms: [
        try Term("赌场", category: .rumour, severity: .note),
        try Term("场主", category: .otherIllegal, severity: .note),
        try Term("主人", category: .rumour, severity: .note),
      ])
    let text = Array("赌场主人，主人".utf8)
    let findings = Screener(lexicon).findings(in: String(decoding: text, as: UTF8.self))
    let replacements = Masking(.category).replacements(of: findings, in: text)
    #expect(replacements.map(\.text) == ["[rumour,other_illegal]", "[rumour]"])
    #expect(replacements.map(\.bytes) == [0..<12, 15..<21])
  }
}
