internal import Glibc

/// A fresh, private directory that is removed with everything in it when nobody refers to it any more.
public final class TemporaryDirectory: Sendable {
  /// Its absolute path, without symbolic links.
  public let path: String

  /// Makes the directory below `TMPDIR`, else `/tmp`.
  public init() throws(HarnessFailure) {
    let template = (HarnessEnvironment.value(of: "TMPDIR") ?? "/tmp") + "/xsyf-test.XXXXXX"
    guard let made = unsafe strdup(template) else { throw .last("strdup") }
    defer { unsafe free(made) }
    guard unsafe mkdtemp(made) != nil else { throw .last("mkdtemp", template) }
    let plain = unsafe String(cString: made)
    path = FileSystem.realPath(plain) ?? plain
  }

  deinit {
    FileSystem.remove(path)
  }
}
