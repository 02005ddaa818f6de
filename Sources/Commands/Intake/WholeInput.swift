import Formats
import Glibc
import Reporting

/// An input that is read before anything is done with it.
enum WholeInput {
  /// The bytes of a file, or of standard input for ‘-’; more than so many MiB of them are refused.
  static func bytes(_ path: String, mebibytes limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableInput.failure(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var source = FileDescriptorSource(descriptor)
    let bytes: [UInt8]?
    do { bytes = try source.readAll(upTo: limit << 20) } catch {
      throw UnreadableInput.failure(path, error.code)
    }
    guard let bytes else {
      throw Failure(
        .invalidInput, "too_large",
        Text("‘\(path)’ is over \(limit) MiB", "“\(path)”超过 \(limit) MiB"),
        hint: Text("Is it the right file?", "请确认文件是否正确。"), subject: path)
    }
    return bytes
  }
}
