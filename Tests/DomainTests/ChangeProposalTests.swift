import Domain
import Testing

@Suite("What a difference between two versions suggests") struct ChangeProposalTests {
  @Test(
    "Words that take rights away or give them, for whomever they speak of",
    arguments: [
      ("可以随时注销账号。", "不可以随时注销账号。", ChangeType.reducesRights),
      ("您有权撤回同意。", "您同意。", .reducesRights),
      ("平台不得公开资料。", "平台可以公开资料。", .reducesRights),
      ("用户不得出借账号。", "用户可以出借账号。", .major),
      ("平台可以暂停服务。", "平台提供服务。", .major),
      ("平台提供服务。", "平台可以暂停服务。", .reducesRights),
      ("You may withdraw.", "You may not withdraw.", .reducesRights),
      ("联系地址：甲路。", "联系地址：乙路。", .minor),
    ])
  func words(_ before: String, _ after: String, _ expected: ChangeType) {
    #expect(ChangeType.proposed(for: difference(before, after)) == expected)
  }

  @Test(
    "A tag that demands emphasis weighs on every change of its clause, and on none that is no change"
  )
  func tags() {
    let disclaimer: [ClauseTag.Kind] = [.disclaimer]
    #expect(
      ChangeType.proposed(for: difference("甲。", "乙。", tags: (disclaimer, disclaimer)))
        == .reducesRights)
    #expect(
      ChangeType.proposed(
        for: difference("甲。", "甲。", changed: 0, tags: (disclaimer, disclaimer))) == .editorial)
  }

  @Test("Of several differences the gravest decides; many small ones are no minor change")
  func several() {
    #expect(ChangeType.proposed(for: []) == nil)
    let small = difference("联系地址：甲路。", "联系地址：乙路。", changed: 30)
    #expect(ChangeType.proposed(for: [small]) == .minor)
    #expect(ChangeType.proposed(for: Array(repeating: small, count: 7)) == .major)
    #expect(
      ChangeType.proposed(for: [small, difference("您有权申诉。", "您申诉。")]) == .reducesRights)
  }

  private func difference(
    _ before: String, _ after: String, changed: Int = 4,
    tags: (earlier: [ClauseTag.Kind], later: [ClauseTag.Kind]) = ([], [])
  ) -> ClauseDifference {
    ClauseDifference(
      .changed, before: before, after: after, changedCharacters: changed, changesNumbers: false,
      emphasis: nil, tags: tags, isTitleBlock: false)
  }
}
