import Glibc
import Terminal
import Testing

@Suite("Prompts")
struct PromptTests {
  private let remarks = OutputStream(collecting: ())

  private func confirm(
    _ answer: String, question: String = "Terminate account-17?", inputIsTerminal: Bool = true,
    remarksAreTerminal: Bool = true, environment: [String: String] = [:]
  ) -> (answer: Bool?, rest: String) {
    let pipe = TestPipe()
    pipe.send(answer)
    close(pipe.writeEnd)
    defer { pipe.closeReadEnd() }
    let result = Prompt.confirm(
      question, input: pipe.readEnd, inputIsTerminal: inputIsTerminal, remarks: remarks,
      remarksAreTerminal: remarksAreTerminal, environment: environment)
    return (result, Terminals.readToEnd(pipe.readEnd))
  }

  @Test(
    "a yes in any of its forms confirms",
    arguments: ["y", "Y", "yes", "YES", " y ", "ｙ", "Ｙ", "是", "y\r"])
  func yes(answer: String) {
    #expect(confirm(answer + "\n").answer == true)
    #expect(confirm(answer).answer == true)
  }

  @Test("everything else declines", arguments: ["", "n", "no", "否", "yesterday", "yy", "y\u{1B}"])
  func no(answer: String) {
    #expect(confirm(answer + "\n").answer == false)
    #expect(confirm(answer).answer == false)
  }

  @Test("an endless answer is no yes")
  func long() {
    #expect(confirm(String(repeating: "y", count: 5000) + "\n").answer == false)
  }

  @Test("the question is shown visibly, and no more than the answer is read")
  func question() {
    let result = confirm("y\nnext line\n", question: "Remove \u{1B}[8m?")
    #expect(result.rest == "next line\n")
    let shown = String(decoding: remarks.takeCollected(), as: UTF8.self)
    #expect(shown == #"Remove \u{1B}[8m? [y/N] "#)
  }

  @Test("nothing is asked where nobody could answer")
  func impossible() {
    #expect(confirm("y\n", inputIsTerminal: false).answer == nil)
    #expect(confirm("y\n", remarksAreTerminal: false).answer == nil)
    #expect(confirm("y\n", environment: ["TERM": "dumb"]).answer == nil)
    #expect(confirm("y\n", inputIsTerminal: false).rest == "y\n")
    #expect(remarks.takeCollected() == [])
  }

  @Test("an input or a stream that fails gives no answer")
  func failing() {
    let broken = OutputStream(fileDescriptor: -1)
    let unread = Prompt.confirm(
      "?", input: -1, inputIsTerminal: true, remarks: remarks, remarksAreTerminal: true,
      environment: [:])
    #expect(unread == nil)
    let unshown = Prompt.confirm(
      "?", input: STDIN_FILENO, inputIsTerminal: true, remarks: broken, remarksAreTerminal: true,
      environment: [:])
    #expect(unshown == nil)
  }

  @Test("a terminal is asked and answers", .enabled(if: Pseudoterminal.isAvailable))
  func terminal() throws {
    let terminal = try #require(Pseudoterminal(columns: 80, rows: 24))
    defer { terminal.close() }
    terminal.type("yes\n")
    let answer = Prompt.confirm(
      "继续？", input: terminal.far, inputIsTerminal: Device.isTerminal(terminal.far),
      remarks: OutputStream(fileDescriptor: terminal.far),
      remarksAreTerminal: Device.isTerminal(terminal.far), environment: ["TERM": "xterm"])
    #expect(answer == true)
    #expect(Terminals.readAvailable(terminal.near).contains("继续？ [y/N] "))
  }
}
