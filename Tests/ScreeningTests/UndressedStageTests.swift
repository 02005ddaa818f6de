@testable import Screening
import Testing

@Suite struct UndressedStageTests {
  private func stages(
    _ text: String, _ steps: StepSet = .standard, gapLimit: Int = 3
  ) -> [String] {
    UndressedStage.stages(of: text, undoing: steps, gapLimit: gapLimit).map {
      "\($0.step.rawValue) \($0.text)"
    }
  }

  @Test("A text is told after each step that changes it, and after no other")
  func order() {
    #expect(
      stages("Ｖ①賭\u{200B}*场场二") == [
        "width V①賭\u{200B}*场场二", "compatibility V1賭\u{200B}*场场二",
        "simplified V1赌\u{200B}*场场二", "numeral V1赌\u{200B}*场场2",
        "case v1赌\u{200B}*场场2", "zero_width v1赌*场场2", "separator v1赌场场2", "repeat v1赌场2",
      ])
    #expect(stages("赌场").isEmpty)
    #expect(stages("").isEmpty)
    #expect(stages("Ａ a", [.letterCase]).isEmpty)
  }

  @Test("Repetitions behind a wide gap stay")
  func repetitions() {
    #expect(stages("赌 赌", [.separator, .repeat]) == ["separator 赌赌", "repeat 赌"])
    #expect(stages("赌 赌", [.separator, .repeat], gapLimit: 0) == ["separator 赌赌"])
  }

  @Test("Changes tell what stood where in the original")
  func changes() throws {
    let stages = UndressedStage.stages(of: "好⑩⑩ 𠮷ＡＢ", undoing: .standard, gapLimit: 3)
    func changes(_ step: DisguiseStep) throws -> [UndressedStage.Change] {
      try #require(stages.first { $0.step == step }).changes
    }
    let tens = try #require(try changes(.compatibility).first)
    #expect((tens.before, tens.after, tens.scalars) == ("⑩⑩", "1010", 1..<3))
    #expect(try changes(.width).map(\.scalars) == [5..<7])
    #expect(try changes(.separator).map(\.after) == [""])
  }
}
