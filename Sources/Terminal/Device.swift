import Glibc

/// What a file descriptor is connected to.
public enum Device {
  /// Whether the descriptor is a terminal.
  public static func isTerminal(_ fileDescriptor: Int32) -> Bool {
    isatty(fileDescriptor) == 1
  }

  /// How many columns lines may occupy, from 20 to 1000: `COLUMNS` where it is a positive number,
  /// else what the terminal says, else 80.
  public static func columns(of fileDescriptor: Int32, environment: [String: String]) -> Int {
    let columns = number(environment["COLUMNS"]) ?? windowSize(fileDescriptor)?.columns ?? 80
    return min(max(columns, 20), 1000)
  }

  /// How many rows a screen has, from 2 to 1000: `LINES` where it is a positive number, else what
  /// the terminal says, else 24.
  public static func rows(of fileDescriptor: Int32, environment: [String: String]) -> Int {
    let rows = number(environment["LINES"]) ?? windowSize(fileDescriptor)?.rows ?? 24
    return min(max(rows, 2), 1000)
  }

  /// Whether the environment says that the terminal cannot move its cursor.
  static func isDumb(_ environment: [String: String]) -> Bool {
    environment["TERM"] == "dumb"
  }

  private static func number(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// What the terminal says about its size; nil for each dimension it does not know.
  private static func windowSize(_ fileDescriptor: Int32) -> (columns: Int?, rows: Int?)? {
    var size = winsize()
    guard unsafe ioctl(fileDescriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return (
      size.ws_col > 0 ? Int(size.ws_col) : nil, size.ws_row > 0 ? Int(size.ws_row) : nil
    )
  }
}
