import Glibc
import Terminal
import Testing

@Suite("Paging")
struct PagerTests {
  private let long = String(repeating: "line\n", count: 30)

  private func command(
    for text: String, _ environment: [String: String] = [:], outputIsTerminal: Bool = true,
    isDisabled: Bool = false, columns: Int = 80
  ) -> String? {
    Pager.command(
      for: text, variables: ["OUR_PAGER", "PAGER"], environment: environment,
      outputIsTerminal: outputIsTerminal, isDisabled: isDisabled, columns: columns, rows: 24)
  }

  @Test(
    "the first variable that is set names the pager, and may name none",
    arguments: [
      ([:], "less -FRX"), (["PAGER": "more"], "more"), (["OUR_PAGER": "most -s"], "most -s"),
      (["OUR_PAGER": "most", "PAGER": "more"], "most"), (["OUR_PAGER": "", "PAGER": "more"], nil),
      (["PAGER": ""], nil), (["PAGER": "cat"], nil), (["PAGER": " cat "], nil),
      (["OUR_PAGER": "cat", "PAGER": "more"], nil), (["PAGER": "cat -A"], "cat -A"),
    ] as [([String: String], String?)])
  func variables(environment: [String: String], expected: String?) {
    #expect(command(for: long, environment) == expected)
  }

  @Test("nothing is paged off a terminal, where it is not wanted, or where it fits")
  func without() {
    #expect(command(for: long, outputIsTerminal: false) == nil)
    #expect(command(for: long, isDisabled: true) == nil)
    #expect(command(for: "") == nil)
    #expect(command(for: "line\n") == nil)
  }

  @Test("a text fits where a row is left for the prompt")
  func rows() {
    #expect(command(for: String(repeating: "x\n", count: 23)) == nil)
    #expect(command(for: String(repeating: "x\n", count: 24)) != nil)
  }

  @Test("lines that are wider than the screen count as often as they wrap")
  func wideLines() {
    let line = String(repeating: "医", count: 60)
    #expect(command(for: String(repeating: line + "\n", count: 11)) == nil)
    #expect(command(for: String(repeating: line + "\n", count: 12)) != nil)
    #expect(command(for: String(repeating: line + "\n", count: 12), columns: 120) == nil)
    let styled = Style.apply(.bold, to: String(repeating: "x", count: 80), enabled: true)
    #expect(command(for: String(repeating: styled + "\n", count: 23)) == nil)
  }

  @Test("a pager receives everything, and the environment")
  func shows() throws {
    let pipe = TestPipe()
    defer { pipe.close() }
    let path = "/proc/\(getpid())/fd/\(pipe.writeEnd)"
    let isShown = try Pager.show(
      Array("医生\n".utf8), through: "{ cat; echo $GREETING $LESSCHARSET; } > \(path)",
      environment: ["PATH": "/usr/bin:/bin", "GREETING": "hello"])
    #expect(isShown)
    #expect(pipe.readAvailable() == "医生\nhello utf-8\n")
  }

  @Test("a user who leaves the pager early ends neither the program nor the call")
  func leaves() throws {
    let bytes = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(try Pager.show(bytes, through: "exit 0", environment: [:]))
    #expect(try Pager.show(bytes, through: "kill -TERM $$", environment: [:]))
  }

  @Test("a pager that does not exist has shown nothing")
  func missing() throws {
    let environment = ["PATH": "/usr/bin:/bin"]
    #expect(try !Pager.show([0x61], through: "no-such-pager 2>/dev/null", environment: environment))
    #expect(try !Pager.show([0x61], through: "/dev/null 2>/dev/null", environment: environment))
  }
}
