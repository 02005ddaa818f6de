import LegalText
import Testing

@Suite("Addresses as people write them")
struct ClauseAddressTests {
  private let known = [
    ClauseAddress(address: "一", eid: "sec_1"),
    ClauseAddress(address: "一.5.(7)", eid: "sec_1__para_5"),
    ClauseAddress(address: "一.(一)", eid: "sec_1__subsec_1"),
    ClauseAddress(address: "一.1", eid: "x"),
    ClauseAddress(address: "附件一.1", eid: "att_1__para_1"),
    ClauseAddress(address: "第二章.第三条", eid: "chp_2__art_3"),
    ClauseAddress(address: "四.①", eid: "sec_4__point_1"),
  ]

  @Test(
    "Either width, ids, and numbers where they are plain",
    arguments: [
      ("一.5.(7)", "一.5.(7)"), ("一.5.（7）", "一.5.(7)"), ("一．５．（７）", "一.5.(7)"),
      ("sec_1__para_5", "一.5.(7)"), ("1.5.7", "一.5.(7)"), ("附件一. 1", "附件一.1"),
      ("附件1.1", "附件一.1"), ("2.3", "第二章.第三条"), ("4.1", "四.①"),
    ])
  func found(typed: String, address: String) {
    #expect(ClauseAddress.canonical(typed, among: known) == address)
  }

  @Test("What is nowhere, or in two places, is not guessed", arguments: ["二", "1.1", "", "一.5"])
  func notFound(typed: String) {
    #expect(ClauseAddress.canonical(typed, among: known) == nil)
  }
}
