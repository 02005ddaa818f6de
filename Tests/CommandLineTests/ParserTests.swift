import CommandLine
import Reporting
import Testing

@Suite("Command lines")
struct ParserTests {
  @Test("Options may stand anywhere, with their value attached or after them")
  func options() throws {
    let lines = [
      ["house", "paint", "red", "--size", "3", "-vq"],
      ["-v", "house", "paint", "--size=3", "red", "-q"],
      ["house", "-q", "paint", "red", "--size=3", "-v"],
    ]
    for line in lines {
      guard case .invocation(let call) = try Parser(Fixture.tree).parse(line) else {
        Issue.record("\(line) is no call")
        continue
      }
      #expect(call.command.name == "house paint")
      #expect(try call[Fixture.colour] == "red")
      #expect(try call[Fixture.size] == 3)
      #expect(call[Fixture.quick])
      #expect(call[Fixture.verbose])
    }
  }

  @Test("A short option takes what is left of its word, or the next word")
  func short() throws {
    #expect(try Fixture.invocation("ring", "-fx")[Fixture.file] == "x")
    #expect(try Fixture.invocation("ring", "-vf", "x")[Fixture.file] == "x")
    #expect(try Fixture.invocation("-f", "house", "ring")[Fixture.file] == "house")
  }

  @Test("A value that may be left out is never the next word")
  func attached() throws {
    let call = try Fixture.invocation("house", "paint", "--form", "red")
    #expect(call.has(Fixture.form))
    #expect(try call[Fixture.form] == nil)
    #expect(try Fixture.invocation("house", "paint", "red", "--form=a,b")[Fixture.form] == "a,b")
  }

  @Test("Two dashes end the options, one dash is a word")
  func dashes() throws {
    let call = try Fixture.invocation("ring", "-v", "--", "--size", "-")
    #expect(try call[Fixture.rest] == ["--size", "-"])
    #expect(try Fixture.invocation("ring", "-")[Fixture.rest] == ["-"])
  }

  @Test("Names of several words are found, and abbreviations are not taken")
  func names() throws {
    #expect(try Fixture.invocation("house", "door", "show").command.name == "house door show")
    #expect(Fixture.code("house", "pai", "red") == "unknown_command")
    #expect(Fixture.code("house", "paint", "red", "--siz", "3") == "unknown_option")
  }

  @Test(
    "What is wrong has a code",
    arguments: [
      (["hose"], "unknown_command"), (["house", "burn"], "unknown_command"),
      (["house", "paint"], "missing_argument"), (["house", "paint", "blue"], "invalid_value"),
      (["house", "paint", "red", "--size", "12"], "invalid_value"),
      (["house", "paint", "red", "--size"], "missing_value"),
      (["house", "paint", "red", "--size", "1", "--size", "1"], "duplicate_option"),
      (["house", "paint", "red", "--quick=yes"], "unexpected_value"),
      (["house", "paint", "red", "-x"], "unknown_option"), (["--odd", "ring"], "unknown_option"),
      (["house", "door", "show", "x"], "unexpected_argument"),
    ])
  func problems(words: [String], code: String) {
    do {
      _ = try Parser(Fixture.tree).parse(words)
      Issue.record("\(words) was understood")
    } catch {
      #expect(error.code == code)
      #expect(error.status == .usage)
      #expect(error.hint != nil)
    }
  }

  @Test("What was probably meant is offered in every language")
  func suggestion() {
    do {
      _ = try Parser(Fixture.tree).parse(["house", "paint", "red", "--sise", "3"])
    } catch {
      #expect(error.message.english.contains("did you mean ‘--size’?"))
      #expect(error.message.chinese.contains("是否想用“--size”？"))
    }
  }

  @Test("Help wins over everything else that is wrong")
  func help() throws {
    for words in [["house", "paint", "--odd", "--help"], ["house", "paint", "-h"], ["house"], []] {
      guard case .help(let path, _) = try Parser(Fixture.tree).parse(words) else {
        Issue.record("\(words) gives no help")
        continue
      }
      #expect(path == words.filter { !$0.hasPrefix("-") })
    }
  }
}
