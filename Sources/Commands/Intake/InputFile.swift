import Glibc
import Reporting
import Terminal

/// A file, or standard input for `-`, in UTF-8 or made so by iconv.
struct InputFile {
  /// How people call it.
  let name: String
  /// From where its UTF-8 is read.
  let descriptor: Int32
  private let encoding: String?
  private let converter: Subprocess?

  /// Opens a file that has an encoding of iconv's; nil is UTF-8.
  init(
    _ path: String, encoding: String?, environment: [String: String]
  ) throws(Failure) {
    name = path
    self.encoding = encoding
    let file = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw UnreadableInput.failure(path, errno) }
    guard let encoding else {
      (descriptor, converter) = (file, nil)
      return
    }
    defer { if file != STDIN_FILENO { Glibc.close(file) } }
    let process = try Self.iconv(encoding, file, environment)
    (descriptor, converter) = (process.outputDescriptor, process)
  }

  /// Says whether the conversion to UTF-8 came to a good end, and if not, what became of what came
  /// before.
  func finish(_ consequence: Text) throws(Failure) {
    guard let converter, let encoding else { return }
    guard converter.wait() == .exited(0) else {
      throw Failure(
        .invalidInput, "invalid_encoding",
        Text("‘\(name)’ is not valid \(encoding)", "“\(name)”不是有效的 \(encoding) 编码"),
        hint: consequence, subject: name)
    }
  }

  func close() {
    if descriptor != STDIN_FILENO { Glibc.close(descriptor) }
  }

  private static func iconv(
    _ encoding: String, _ file: Int32, _ environment: [String: String]
  ) throws(Failure) -> Subprocess {
    guard encoding.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else {
      throw Failure(
        .usage, "invalid_encoding_name",
        Text("‘\(encoding)’ names no encoding", "“\(encoding)”不是编码名"), subject: encoding)
    }
    do {
      return try Subprocess.reading(
        "iconv", ["-f", encoding, "-t", "UTF-8"], input: file, environment: environment)
    } catch {
      throw Failure(
        .unavailable, "iconv_missing",
        Text("the program ‘iconv’ could not be started", "无法启动 iconv 程序"),
        hint: Text(
          "Install it (libc-bin), or convert to UTF-8 first.", "请安装（libc-bin），或先转换为 UTF-8。"))
    }
  }
}
