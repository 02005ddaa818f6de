import CommandLine
import Formats
import Glibc
import Reporting
import Terminal

/// Where an intake reads: a file or standard input, in UTF-8 or through iconv.
struct IntakeSource {
  private var reader: any RowReader
  private let descriptor: Int32
  private let converter: Subprocess?
  private let name: String
  private let encoding: String?

  init(
    _ path: String, _ invocation: Invocation, environment: [String: String],
    _ forms: IntakeForms, prefersFlat: Bool = false
  ) throws(Failure) {
    name = path
    let file = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw UnreadableInput.failure(path, errno) }
    encoding = try invocation[IntakeOptions.encoding]
    if let encoding {
      let process = try Self.iconv(encoding, file, path, environment)
      converter = process
      descriptor = process.outputDescriptor
      if file != STDIN_FILENO { Glibc.close(file) }
    } else {
      converter = nil
      descriptor = file
    }
    reader = try forms.reader(
      invocation, path, FileDescriptorSource(descriptor), prefersFlat: prefersFlat)
  }

  /// The next items, at most `count`.
  mutating func next(_ count: Int, isAtEnd: inout Bool) throws(Failure) -> [InputItem] {
    var items: [InputItem] = []
    while items.count < count {
      guard let item = try next() else {
        isAtEnd = true
        break
      }
      items.append(item)
    }
    return items
  }

  /// Says whether the conversion to UTF-8 came to a good end.
  func finish() throws(Failure) {
    guard let converter, let encoding else { return }
    guard converter.wait() == .exited(0) else {
      throw Failure(
        .invalidInput, "invalid_encoding",
        Text("‘\(name)’ is not valid \(encoding)", "“\(name)”不是有效的 \(encoding) 编码"),
        hint: Text(
          "What came before the first bad byte was taken in; correct the file and run again.",
          "首个错误字节之前的内容已导入；请更正后重新执行。"),
        subject: name)
    }
  }

  func close() {
    if descriptor != STDIN_FILENO { Glibc.close(descriptor) }
  }

  /// The next item; nil at the end.
  mutating func next() throws(Failure) -> InputItem? {
    do {
      return try reader.next()
    } catch {
      throw UnreadableInput.failure(name, error.code)
    }
  }

  private static func iconv(
    _ encoding: String, _ file: Int32, _ path: String, _ environment: [String: String]
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
