import Terminal
import Testing

@Suite("Tables")
struct TableTests {
  private let accounts = [
    ["account-17", "张三丰", "active", "3"],
    ["account-204", "Li Si", "已停用 until 2030", "12"],
  ]

  private func table(
    _ rows: [[String]], headings: [String] = ["ID", "姓名", "STANDING", "件"],
    columns: Int = 80, styled: Bool = false
  ) -> String {
    var table = Table(
      headings: headings, alignments: [.left, .left, .left, .right], columns: columns,
      styled: styled)
    for row in rows { table.add(row: row) }
    return table.render()
  }

  @Test("columns are aligned, Chinese ones too, and no line ends in a space")
  func aligned() {
    let expected = """
      ID           姓名    STANDING           件
      account-17   张三丰  active              3
      account-204  Li Si   已停用 until 2030  12

      """
    #expect(table(accounts) == expected)
  }

  @Test("the widest columns are shortened where the terminal is narrow")
  func shortened() {
    let expected = """
      ID           姓名    STANDING       件
      account-17   张三丰  active          3
      account-204  Li Si   已停用 until…  12

      """
    #expect(table(accounts, columns: 38) == expected)
    let widths = table(accounts, columns: 36).split(separator: "\n").map {
      DisplayWidth.of(String($0))
    }
    #expect(widths.allSatisfy { $0 <= 36 })
  }

  @Test("where shortening would leave too little, each record is a list")
  func vertical() {
    let expected = """
      ID        account-17
      姓名      张三丰
      STANDING  active
      件        3

      ID        account-204
      姓名      Li Si
      STANDING  已停用 until
                2030
      件        12

      """
    #expect(table(accounts, columns: 24) == expected)
  }

  @Test("equally wide columns share the shortening, and the first is never shortened")
  func shares() {
    let expected = """
      ID                    A                 B
      a-name-of-20-columns  a-name-of-20-co…  a-name-of-20-co…

      """
    var table = Table(headings: ["ID", "A", "B"], columns: 56, styled: false)
    table.add(row: Array(repeating: "a-name-of-20-columns", count: 3))
    #expect(table.render() == expected)
  }

  @Test("a heading is not shortened")
  func headings() {
    var table = Table(headings: ["A", "A LONG HEADING", "B"], columns: 40, styled: false)
    table.add(row: ["1", "2", String(repeating: "b", count: 60)])
    #expect(
      table.render()
        == "A  A LONG HEADING  B\n1  2               \(String(repeating: "b", count: 20))…\n")
  }

  @Test("cells are made visible, and stay on their lines")
  func sanitized() {
    let text = table([["a\nb", "\u{1B}[31m", "x\ty", ""]])
    #expect(text.contains(#"a\nb  \u{1B}[31m  x\ty"#))
    #expect(text.split(separator: "\n").count == 2)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test("the heading is bold where styles are wanted, and only it")
  func styled() {
    let lines = table([["a", "b", "c", "d"]], styled: true).split(separator: "\n")
    #expect(lines == ["\u{1B}[1mID  姓名  STANDING  件\u{1B}[22m", "a   b     c          d"])
  }

  @Test("rows that are too short or too long are made to fit the headings")
  func ragged() {
    #expect(
      table([["a"], ["b", "c", "d", "e", "f"]])
        == "ID  姓名  STANDING  件\na\nb   c     d          e\n")
  }

  @Test("a table without rows is its heading, one without headings nothing")
  func empty() {
    #expect(table([]) == "ID  姓名  STANDING  件\n")
    #expect(table([["a"]], headings: []) == "")
  }

  @Test(
    "no width makes a line too wide or fails", arguments: [Int.min, -1, 0, 1, 2, 5, 13, 30, .max])
  func anyWidth(columns: Int) {
    let text = table(accounts, columns: columns)
    #expect(text.contains("account-17") || columns < 11)
    for line in text.split(separator: "\n") where columns > 12 {
      #expect(DisplayWidth.of(String(line)) <= columns)
    }
  }
}
