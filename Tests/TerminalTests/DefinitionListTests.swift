import Terminal
import Testing

@Suite("Definition lists")
struct DefinitionListTests {
  private func list(
    _ fields: [(label: String, value: String)], columns: Int = 80, styled: Bool = false
  ) -> String {
    DefinitionList(fields, columns: columns, styled: styled).render()
  }

  @Test("labels stand in one column, Chinese ones too")
  func aligned() {
    let expected = """
      ID      case-88
      状态    open
      clause  一.5.(7)

      """
    #expect(list([("ID", "case-88"), ("状态", "open"), ("clause", "一.5.(7)")]) == expected)
  }

  @Test("long values are wrapped under themselves")
  func wrapped() {
    let expected = """
      原因  在公开评论中
            多次冒充医
            生，经提醒未
            改正。

      """
    #expect(list([("原因", "在公开评论中多次冒充医生，经提醒未改正。")], columns: 18) == expected)
  }

  @Test("line feeds in a value are kept, under the value and never under the label")
  func lineFeeds() {
    #expect(
      list([("text", "one\nID  case-1\n\ntwo")]) == "text  one\n      ID  case-1\n\n      two\n")
  }

  @Test("values stand below their labels where there is no room beside them")
  func narrow() {
    let expected = """
      registration number
        GZ-0001
      name
        Zhang San

      """
    #expect(
      list([("registration number", "GZ-0001"), ("name", "Zhang San")], columns: 20) == expected)
  }

  @Test("labels and values are made visible, labels bold where styled, empty values nothing")
  func details() {
    #expect(list([("a\n", "\u{1B}c\r")]) == #"a\n  \u{1B}c\r"# + "\n")
    #expect(
      list([("ab", "c"), ("d", "")], styled: true)
        == "\u{1B}[1mab\u{1B}[22m  c\n\u{1B}[1md\u{1B}[22m\n")
    #expect(list([]) == "")
  }
}
