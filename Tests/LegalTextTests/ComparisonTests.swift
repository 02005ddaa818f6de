import LegalText
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
      change.segments.filter { $0.operation != .equal }.map(\.text) == ["15", "30"])
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
    let changes = TextComparison(before, after).changes
    #expect(changes.compactMap { $0.later?.address } == after.map(\.address))
    #expect(
      changes.compactMap { $0.earlier?.address }.sorted() == before.map(\.address).sorted())
  }

  @Test("Texts that have nothing in common are compared in time")
  func nothingInCommon() {
    let (one, other) = (
      String(repeating: "甲乙丙丁", count: 20_000), String(repeating: "子丑寅卯", count: 20_000)
    )
    #expect(TextSegment.between(one, other).map(\.operation) == [.delete, .insert])
  }

  private func compare(_ one: String, _ other: String) throws -> [ClauseChange] {
    TextComparison(try nodes(one), try nodes(other)).changes
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

/// Numbers that look random and are the same in every run: the SplitMix64 sequence of a seed.
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
