import Domain
import Formats
import Glibc
import LegalText
import Reporting

/// A text in a file or on standard input.
struct SourceFile {
  /// The largest text that is read, in MiB.
  private static let largest = 32

  let bytes: [UInt8]
  let form: SourceForm
  let outline: Outline

  /// Reads a text and finds its outline; its form is that of its name, unless it is said.
  init(_ path: String, as form: SourceForm? = nil) throws(Failure) {
    bytes = try WholeInput.bytes(path, mebibytes: Self.largest)
    self.form = form ?? Self.form(of: path)
    do {
      outline = try Outline(importing: bytes, as: self.form)
    } catch {
      throw Failure(
        .invalidInput, error.code, Text("‘\(path)’: ", "“\(path)”：") + error.message,
        hint: Text("Nothing was taken in.", "未导入任何内容。"), subject: path)
    }
  }

  private static func form(of path: String) -> SourceForm {
    path.hasSuffix(".md") || path.hasSuffix(".markdown") ? .markdown : .plain
  }

  /// Refuses a file that another program is to read and cannot.
  static func mustBeReadable(_ path: String) throws(Failure) {
    guard unsafe access(path, R_OK) == 0 else { throw UnreadableInput.failure(path, errno) }
  }
}
