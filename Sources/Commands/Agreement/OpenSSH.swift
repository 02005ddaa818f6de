import Domain
import Formats
import Glibc
import Reporting
import Terminal

/// Signatures by `ssh-keygen -Y`, which everybody with OpenSSH 8.2 or later can verify.
struct OpenSSH {
  let environment: [String: String]

  /// Signs a statement with a private key, or with the agent's key of which the public half is
  /// named; answers the armoured signature.
  func sign(_ statement: String, key: String) throws(Failure) -> String {
    try withFolder { folder throws(Failure) in
      let file = folder + "/statement"
      try Self.write(statement, to: file)
      let (output, isDone) = try run(
        ["-q", "-Y", "sign", "-f", key, "-n", VersionStatement.namespace], input: file)
      guard isDone, output.hasPrefix("-----BEGIN SSH SIGNATURE-----") else {
        throw Failure(
          .refused, "not_signed",
          Text("ssh-keygen could not sign with ‘\(key)’", "ssh-keygen 无法用“\(key)”签名"),
          hint: Text(
            "Check the key, its permissions and its passphrase; an agent's key is named by its .pub file.",
            "请检查密钥、权限和口令；使用代理中的密钥时请给出 .pub 文件。"),
          subject: key)
      }
      return output
    }
  }

  /// The fingerprint of the key that signed a statement; nil where the signature does not hold.
  func fingerprint(_ statement: String, signature: String) throws(Failure) -> String? {
    try withFolder { folder throws(Failure) in
      try Self.write(statement, to: folder + "/statement")
      try Self.write(signature, to: folder + "/signature")
      let (output, isDone) = try run(
        [
          "-Y", "check-novalidate", "-n", VersionStatement.namespace, "-s", folder + "/signature",
        ], input: folder + "/statement")
      guard isDone, output.hasPrefix("Good ") else { return nil }
      return output.split(whereSeparator: \.isWhitespace).last.map(String.init)
    }
  }

  /// Whom a file of allowed signers (see ssh-keygen(1)) names for a signature that holds; nil where
  /// it names nobody.
  func signer(
    _ statement: String, signature: String, allowed: String
  ) throws(Failure) -> String? {
    try withFolder { folder throws(Failure) in
      try Self.write(statement, to: folder + "/statement")
      try Self.write(signature, to: folder + "/signature")
      let (names, isFound) = try run(
        ["-q", "-Y", "find-principals", "-f", allowed, "-s", folder + "/signature"],
        input: folder + "/statement")
      guard isFound, let name = names.split(separator: "\n").first.map(String.init) else {
        return nil
      }
      let (_, isGood) = try run(
        [
          "-Y", "verify", "-f", allowed, "-I", name, "-n", VersionStatement.namespace, "-s",
          folder + "/signature",
        ], input: folder + "/statement")
      return isGood ? name : nil
    }
  }

  private func run(
    _ arguments: [String], input: String
  ) throws(Failure) -> (output: String, isDone: Bool) {
    let descriptor = unsafe open(input, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    do {
      let process = try Subprocess.reading(
        "ssh-keygen", arguments, input: descriptor, environment: environment)
      var source = FileDescriptorSource(process.outputDescriptor)
      var bytes: [UInt8] = []
      while (try? source.read(into: &bytes)) == true, bytes.count < 1 << 20 {}
      close(process.outputDescriptor)
      return (String(decoding: bytes, as: UTF8.self), process.wait() == .exited(0))
    } catch {
      throw Failure(
        .unavailable, "ssh_keygen_missing",
        Text("the program ‘ssh-keygen’ could not be started", "无法启动 ssh-keygen 程序"),
        hint: Text("Install OpenSSH (openssh-client).", "请安装 OpenSSH（openssh-client）。"))
    }
  }

  /// A folder of our own for the files that ssh-keygen reads, gone afterwards.
  private func withFolder<Result>(
    _ body: (String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let place = environment.nonEmpty("TMPDIR") ?? "/tmp"
    var template = Array((place + "/xsyf-XXXXXX").utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    let folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard isMade else { throw Self.unwritable(place) }
    defer {
      for name in ["statement", "signature"] { unsafe unlink(folder + "/" + name) }
      unsafe rmdir(folder)
    }
    return try body(folder)
  }

  private static func write(_ text: String, to path: String) throws(Failure) {
    guard FileTree.write(Array(text.utf8), to: path) else { throw unwritable(path) }
  }

  private static func unwritable(_ path: String) -> Failure {
    Failure(
      .unavailable, "cannot_write", Text("‘\(path)’ cannot be written", "无法写入“\(path)”"),
      hint: Text("Set TMPDIR to a folder with room.", "请将 TMPDIR 设为可写的目录。"), subject: path)
  }
}
