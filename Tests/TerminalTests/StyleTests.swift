import Terminal
import Testing

@Suite("Style and colour")
struct StyleTests {
  @Test("a style surrounds the text and ends only itself")
  func apply() {
    #expect(Style.apply(.bold, to: "x", enabled: true) == "\u{1B}[1mx\u{1B}[22m")
    #expect(Style.apply(.red, to: "x", enabled: true) == "\u{1B}[31mx\u{1B}[39m")
    #expect(Style.apply(.underline, to: "x", enabled: true) == "\u{1B}[4mx\u{1B}[24m")
    #expect(Style.apply(.red, to: "", enabled: true) == "")
  }

  @Test("a style that is not enabled leaves the text alone", arguments: Style.allCases)
  func disabled(style: Style) {
    #expect(Style.apply(style, to: "x", enabled: false) == "x")
  }

  @Test("no two styles look the same")
  func distinct() {
    let texts = Set(Style.allCases.map { Style.apply($0, to: "x", enabled: true) })
    #expect(texts.count == Style.allCases.count)
  }

  @Test(
    "colour follows the choice, then the environment, then the terminal",
    arguments: [
      (ColourChoice.auto, [:], true, true), (.auto, [:], false, false),
      (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
      (.never, ["CLICOLOR_FORCE": "1"], true, false),
      (.auto, ["NO_COLOR": "1"], true, false), (.auto, ["NO_COLOR": ""], true, true),
      (.auto, ["TERM": "dumb"], true, false), (.auto, ["TERM": "xterm"], true, true),
      (.auto, ["CLICOLOR_FORCE": "1"], false, true),
      (.auto, ["CLICOLOR_FORCE": "0"], false, false), (.auto, ["CLICOLOR_FORCE": ""], false, false),
      (.auto, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
    ] as [(ColourChoice, [String: String], Bool, Bool)])
  func decide(
    choice: ColourChoice, environment: [String: String], isTerminal: Bool, expected: Bool
  ) {
    #expect(choice.decide(environment: environment, isTerminal: isTerminal) == expected)
  }

  @Test("a choice is read by its name")
  func names() {
    #expect(ColourChoice(rawValue: "always") == .always)
    #expect(ColourChoice(rawValue: "sometimes") == nil)
  }
}
