import CommandLine
import Formats
import Reporting

/// Where an intake reads records: a file or standard input, in UTF-8 or through iconv.
struct IntakeSource {
  private var reader: any RowReader
  private let file: InputFile

  init(
    _ path: String, _ invocation: Invocation, environment: [String: String],
    _ forms: IntakeForms, prefersFlat: Bool = false
  ) throws(Failure) {
    file = try InputFile(
      path, encoding: try invocation[IntakeOptions.encoding], environment: environment)
    reader = try forms.reader(
      invocation, path, FileDescriptorSource(file.descriptor), prefersFlat: prefersFlat)
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
    try file.finish(
      Text(
        "What came before the first bad byte was taken in; correct the file and run again.",
        "首个错误字节之前的内容已导入；请更正后重新执行。"))
  }

  func close() { file.close() }

  /// The next item; nil at the end.
  mutating func next() throws(Failure) -> InputItem? {
    do {
      return try reader.next()
    } catch {
      throw UnreadableInput.failure(file.name, error.code)
    }
  }
}
