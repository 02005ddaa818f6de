import Reporting
import Screening
import Testing

@Suite struct CategoryTests {
  @Test("The nine built-in categories are numbered in their order")
  func positions() {
    #expect(
      Category.builtIn.map(\.rawValue) == [
        "constitution", "national_security", "national_honour", "ethnic_hatred",
        "cult_superstition", "rumour", "obscenity_violence", "insult_infringement",
        "other_illegal",
      ])
    #expect(Category.builtIn.map(\.position) == Array(1...9))
  }

  @Test("A built-in category has a title of its own in both languages")
  func titles() {
    #expect(Set(Category.builtIn.map(\.title.english)).count == 9)
    #expect(Set(Category.builtIn.map(\.title.chinese)).count == 9)
    #expect(Category.rumour.title[.chinese] == "散布谣言扰乱社会秩序")
  }

  @Test("A slug names the same category wherever it comes from")
  func slug() {
    #expect(Category(rawValue: "rumour") == .rumour)
  }

  @Test("An operator's category reads as its slug and has no position")
  func ownCategory() throws {
    let category = try #require(Category(rawValue: "ads_2"))
    #expect(category.position == nil)
    #expect(category.title.english == "ads_2")
    #expect(category.title.chinese == "ads_2")
  }

  @Test(
    "What is no slug is no category",
    arguments: ["", "2ads", "_ads", "Ads", "ads-2", "ads ", "广告", "é", "a\n"])
  func malformed(_ slug: String) {
    #expect(Category(rawValue: slug) == nil)
  }

  @Test("A slug has at most 64 characters")
  func length() {
    #expect(Category(rawValue: String(repeating: "a", count: 64)) != nil)
    #expect(Category(rawValue: String(repeating: "a", count: 65)) == nil)
  }

  @Test("Severities are ordered from note to block")
  func severities() {
    #expect(Severity.note < .review)
    #expect(Severity.review < .block)
    #expect([Severity.review, .block, .note].max() == .block)
  }
}
