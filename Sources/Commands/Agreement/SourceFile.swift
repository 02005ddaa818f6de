import Domain
import Formats
import Glibc
import LegalText
import Reporting

/// A text in a file or on standard input.
struct SourceFile {
  /// The largest text that is read, in bytes.
  private static let maximumSize = 32 * 1024 * 1024

  let bytes: [UInt8]
  let form: SourceForm
  let outline: Outline

  /// Reads a text and finds its outline; its form is that of its name, unless it is said.
  init(_ path: String, as form: SourceForm? = nil) throws(Failure) {
    bytes = try Self.bytes(path)
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

  private static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableInput.failure(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var source = FileDescriptorSource(descriptor)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(source.size ?? 0, maximumSize))
    do {
      while try source.read(into: &bytes) {
        guard bytes.count <= maximumSize else {
          throw Failure(
            .invalidInput, "too_large",
            Text("‘\(path)’ is over 32 MiB", "“\(path)”超过 32 MiB"),
            hint: Text("Is it the right file?", "请确认文件是否正确。"), subject: path)
        }
      }
    } catch let error as ReadFailure {
      throw UnreadableInput.failure(path, error.code)
    } catch let error as Failure {
      throw error
    } catch {
      throw UnreadableInput.failure(path, EIO)
    }
    return bytes
  }

  /// Refuses a file that another program is to read and cannot.
  static func mustBeReadable(_ path: String) throws(Failure) {
    guard unsafe access(path, R_OK) == 0 else { throw UnreadableInput.failure(path, errno) }
  }
}
