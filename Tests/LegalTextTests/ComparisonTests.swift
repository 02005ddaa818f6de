import LegalText
import Seeding
import Testing

@Suite("Two texts are compared clause by clause") struct ComparisonTests {
  private let earlier = """
    示例协议
    一、使用规则
    1、用户应当妥善保管账号，不得出借。
    2、平台在15天内回复您的访问请求。
    3、您有权随时撤回同意。
    二、责任
    1、平台对网络故障不承担责任。
    """

  @Test("An inserted clause renumbers those behind it")
  func insertion() throws {
    let later = earlier.replacing("1、用户应当妥善", with: "1、用户应当如实登记。\n2、用户应当妥善", maxReplacements: 1)
      .replacing("2、平台在", with: "3、平台在").replacing("3、您有权", with: "4、您有权")
    let changes = try compare(earlier, later).filter { $0.kind != .kept }
    #expect(changes.map(\.kind) == [.added, .renumbered, .renumbered, .renumbered])
    #expect(changes.map { $0.later?.address } == ["一.1", "一.2", "一.3", "一.4"])
    #expect(changes.map { $0.earlier?.address } == [nil, "一.1", "一.2", "一.3"])
  }

  @Test("A change is shown by characters, words and numbers")
  func words() throws {
    let changes = try compare(earlier, earlier.replacing("15天", with: "30天"))
      .filter { $0.kind != .kept }
    let change = try #require(changes.first)
    #expect(changes.count == 1)
    #expect(change.kind == .changed)
    #expect(
      change.wording.segments.filter { $0.operation != .equal }.map(\.text) == ["15", "30"])
    #expect(change.wording.changesNumbers)
    #expect(change.wording.sentences.before == "平台在15天内回复您的访问请求。")
    #expect(change.wording.sentences.after == "平台在30天内回复您的访问请求。")
  }

  @Test("Words that became bold or are no longer are parts of their own, and marked")
  func becameBold() throws {
    let (before, after) = ("1、平台**对故障**不承担任何责任。", "1、平台对故障**不承担**责任。")
    let texts = try [before, after].map { words in
      ComparedText(try Outline(importing: Array("# 示例\n\n\(words)".utf8), as: .markdown))
    }
    let changes = TextComparison(texts[0], texts[1]).changes.filter { $0.kind != .kept }
    let wording = try #require(changes.first).wording
    #expect(
      wording.segments == [
        TextSegment(.equal, "1、平台"), TextSegment(.equal, "对故障", emphasis: .lost),
        TextSegment(.equal, "不承担", emphasis: .gained), TextSegment(.delete, "任何"),
        TextSegment(.equal, "责任。"),
      ])
    #expect(wording.emphasis == .shifted)
    #expect(
      MarkedText(context: 1).text(of: wording.segments)
        == "[…]台[**对故障**]{**不承担**}[-任何-]责[…]")
  }

  @Test(
    "A picture of several characters is one piece, and so is each flag of several",
    arguments: [
      ("👨‍👩‍👧", "👨‍👩‍👦"), ("🇨🇳", "🇨🇭"), ("👍🏽", "👍🏻"), ("👍", "👍🏻"), ("1️⃣", "2️⃣"), ("❤️", "❤️‍🔥"),
      ("🇨🇳🇨🇭", "🇨🇳🇨🇱"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"), ("#️⃣", "*️⃣"), ("👩🏽‍⚕️", "👩🏻‍⚕️"),
    ])
  func pictures(before: String, after: String) {
    for (one, other) in [(before, after), (after, before)] {
      let segments = TextSegment.between("甲\(one)乙\(one)丙", "甲\(other)乙\(other)丙")
      let characters = segments.flatMap { segment in segment.text.map { (segment.operation, $0) } }
      let text = { (left: TextSegment.Operation) in
        characters.filter { $0.0 != left }.map { $0.1 }
      }
      // Cut in two, it would have more characters than it has.
      #expect(text(.insert) == Array("甲\(one)乙\(one)丙"))
      #expect(text(.delete) == Array("甲\(other)乙\(other)丙"))
    }
  }

  @Test("What was inserted begins and ends where a phrase does")
  func readable() {
    let segments = TextSegment.between(
      "用户应当保管账号，用户不得出借账号。", "用户应当保管账号，用户应当更新密码，用户不得出借账号。")
    #expect(
      segments == [
        TextSegment(.equal, "用户应当保管账号，"), TextSegment(.insert, "用户应当更新密码，"),
        TextSegment(.equal, "用户不得出借账号。"),
      ])
  }

  @Test("A word or a number is replaced as a whole, and a chance character in common is no match")
  func wholes() {
    #expect(
      TextSegment.between("在3.5天内", "在3.8天内") == [
        TextSegment(.equal, "在"), TextSegment(.delete, "3.5"), TextSegment(.insert, "3.8"),
        TextSegment(.equal, "天内"),
      ])
    #expect(
      TextSegment.between("依照国家法律处理", "根据平台法规决定").map(\.operation) == [.delete, .insert])
  }

  @Test("Emphasis alone is a change, and says what became of it")
  func emphasis() throws {
    let plain = "# 示例\n\n1、平台对网络故障不承担责任。\n"
    let bold = "# 示例\n\n1、平台对网络故障**不承担责任**。\n"
    let form = SourceForm.markdown
    func trend(_ one: String, _ other: String) throws -> [EmphasisChange?] {
      TextComparison(
        ComparedText(try Outline(importing: Array(one.utf8), as: form)),
        ComparedText(try Outline(importing: Array(other.utf8), as: form))
      ).changes.filter { $0.kind != .kept }.map(\.wording.emphasis)
    }
    #expect(try trend(plain, bold) == [.gained])
    #expect(try trend(bold, plain) == [.lost])
    #expect(try trend(bold, bold).isEmpty)
  }

  @Test("A clause whose number and words both changed is found by what it has in common")
  func renumberedAndChanged() throws {
    let later = earlier.replacing("2、平台在15天内回复您的访问请求。\n", with: "")
      .replacing("3、您有权随时撤回同意。", with: "2、您有权随时撤回您的同意，无需理由。")
    let changes = try compare(earlier, later).filter { $0.kind != .kept }
    #expect(changes.map(\.kind) == [.removed, .changed])
    #expect(changes.map { $0.earlier?.address } == ["一.2", "一.3"])
    #expect(changes.map { $0.later?.address } == [nil, "一.2"])
  }

  @Test("What stands in a clause that was renumbered only goes along")
  func goingAlong() throws {
    let later = earlier.replacing("二、责任", with: "二、费用\n1、基础服务免费。\n三、责任")
    let changes = try compare(earlier, later).filter { $0.kind == .renumbered }
    #expect(changes.map { $0.later?.address } == ["三", "三.1"])
    #expect(changes.map(\.goesAlong) == [false, true])
  }

  @Test("A clause that went elsewhere was moved")
  func moving() throws {
    let later = earlier.replacing("3、您有权随时撤回同意。\n", with: "") + "\n2、您有权随时撤回同意。"
    let moved = try compare(earlier, later).filter { $0.kind == .moved }
    #expect(moved.map { $0.earlier?.address } == ["一.3"])
    #expect(moved.map { $0.later?.address } == ["二.2"])
  }

  @Test("A text compared with itself is kept")
  func same() throws {
    #expect(try compare(earlier, earlier).allSatisfy { $0.kind == .kept })
  }

  @Test("Segments lead from any text to any other, and each clause stands once", arguments: 1...60)
  func random(_ seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let (one, other) = (text(&numbers), text(&numbers))
    let segments = TextSegment.between(one, other)
    #expect(segments.filter { $0.operation != .insert }.map(\.text).joined() == one)
    #expect(segments.filter { $0.operation != .delete }.map(\.text).joined() == other)
    let (before, after) = (try nodes(one), try nodes(other))
    let changes = TextComparison(ComparedText(before), ComparedText(after)).changes
    #expect(changes.compactMap { $0.later?.address } == after.map(\.address))
    #expect(
      changes.compactMap { $0.earlier?.address }.sorted() == before.map(\.address).sorted())
    #expect(changes.map(\.kind) == (try compare(one, other)).map(\.kind))
  }

  @Test("Texts that have nothing in common are compared in time")
  func nothingInCommon() {
    let (one, other) = (
      String(repeating: "甲乙丙丁", count: 20_000), String(repeating: "子丑寅卯", count: 20_000)
    )
    #expect(TextSegment.between(one, other).map(\.operation) == [.delete, .insert])
  }

  private func compare(_ one: String, _ other: String) throws -> [ClauseChange] {
    TextComparison(
      ComparedText(try Outline(importing: Array(one.utf8))),
      ComparedText(try Outline(importing: Array(other.utf8)))
    ).changes
  }

  private func nodes(_ text: String) throws -> [Node] {
    try Outline(importing: Array(text.utf8)).nodes
  }

  private func text(_ numbers: inout SeededNumbers) -> String {
    let words = ["用户", "平台", "应当", "不得", "version", "15", "，", "。", "同意", " "]
    var lines = ["示例"]
    for number in 1...Int.random(in: 2...8, using: &numbers) {
      let count = Int.random(in: 1...12, using: &numbers)
      let picked = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &numbers)] }
      lines.append("\(number)、款" + picked.joined() + "。")
    }
    return lines.joined(separator: "\n")
  }
}
