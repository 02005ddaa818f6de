import Glibc
import Terminal
import Testing

@Suite("Devices")
struct DeviceTests {
  @Test(
    "the environment's size counts where it is a positive number, within limits",
    arguments: [
      ("120", 120), ("5", 20), ("999999", 1000), ("0", 80), ("-3", 80), ("", 80), ("wide", 80),
      ("99999999999999999999999", 80), ("100x", 80),
    ])
  func columns(value: String, expected: Int) {
    #expect(Device.columns(of: -1, environment: ["COLUMNS": value]) == expected)
  }

  @Test("without a terminal a screen has 80 columns and 24 rows")
  func standard() {
    #expect(Device.columns(of: -1, environment: [:]) == 80)
    #expect(Device.rows(of: -1, environment: [:]) == 24)
    #expect(Device.rows(of: -1, environment: ["LINES": "50"]) == 50)
    #expect(Device.rows(of: -1, environment: ["LINES": "1"]) == 2)
  }

  @Test("a pipe is no terminal")
  func pipe() {
    let pipe = TestPipe()
    defer { pipe.close() }
    #expect(!Device.isTerminal(pipe.writeEnd))
    #expect(!Device.isTerminal(-1))
  }

  @Test("a terminal is asked for its size", .enabled(if: Pseudoterminal.isAvailable))
  func terminal() throws {
    let terminal = try #require(Pseudoterminal(columns: 132, rows: 43))
    defer { terminal.close() }
    #expect(Device.isTerminal(terminal.far))
    #expect(Device.columns(of: terminal.far, environment: [:]) == 132)
    #expect(Device.columns(of: terminal.far, environment: ["COLUMNS": "100"]) == 100)
    #expect(Device.columns(of: terminal.far, environment: ["COLUMNS": "x"]) == 132)
    #expect(Device.rows(of: terminal.far, environment: [:]) == 43)
  }

  @Test("a terminal that knows no size is a standard one", .enabled(if: Pseudoterminal.isAvailable))
  func unknownSize() throws {
    let terminal = try #require(Pseudoterminal(columns: 0, rows: 0))
    defer { terminal.close() }
    #expect(Device.columns(of: terminal.far, environment: [:]) == 80)
    #expect(Device.rows(of: terminal.far, environment: [:]) == 24)
  }
}
