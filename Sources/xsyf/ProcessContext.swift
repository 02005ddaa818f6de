import CSystem
import Commands
import Glibc
import Reporting
import Terminal

/// What the operating system hands to a process: its words, its environment, its streams.
struct ProcessContext {
  /// The words after the program's name; nil where one is not valid UTF-8.
  let words: [String]?
  let context: Context

  static let invalidWords = Failure(
    .usage, "invalid_encoding",
    Text("a word of the command line is not valid UTF-8", "命令行中有不是 UTF-8 编码的词"),
    hint: Text("Set a UTF-8 locale, or use a file.", "请使用 UTF-8 环境，或改用文件输入。"))

  init() {
    let arguments = unsafe Self.strings(Swift.CommandLine.unsafeArgv)
    let valid = arguments.compactMap { $0 }
    words = valid.count == arguments.count ? Array(valid.dropFirst()) : nil
    let environment = Self.environment()
    context = Context(
      environment: environment, output: OutputStream(fileDescriptor: STDOUT_FILENO),
      remarks: OutputStream(fileDescriptor: STDERR_FILENO), devices: Self.devices(environment))
  }

  private static func environment() -> [String: String] {
    var environment: [String: String] = [:]
    for case let entry? in unsafe strings(csystem_environment()) {
      guard let equals = entry.utf8.firstIndex(of: 0x3D) else { continue }
      environment[String(entry[..<equals])] = String(entry[entry.utf8.index(after: equals)...])
    }
    return environment
  }

  private static func devices(_ environment: [String: String]) -> Context.Devices {
    return Context.Devices(
      inputIsTerminal: Device.isTerminal(STDIN_FILENO),
      outputIsTerminal: Device.isTerminal(STDOUT_FILENO),
      remarksAreTerminal: Device.isTerminal(STDERR_FILENO),
      columns: Device.columns(of: STDOUT_FILENO, environment: environment),
      rows: Device.rows(of: STDOUT_FILENO, environment: environment))
  }

  /// The strings of a list that ends with a null pointer; nil for those that are not valid UTF-8.
  private static func strings(
    _ list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> [String?] {
    var strings: [String?] = []
    var next = unsafe list
    while let entry = unsafe next?.pointee {
      unsafe strings.append(String(validatingCString: entry))
      unsafe next = next?.advanced(by: 1)
    }
    return strings
  }
}
