public import Glibc

/// The file in which a compiled lexicon is kept.
///
/// It is written under another name, brought to the disk, and put in its place in one step, so that no
/// process ever maps a part of it. Its time of last change is set to one that only its checksum gives:
/// who finds that time knows that nobody has written to the file since, and need not read all of it.
public enum CompiledFile {
  /// Keeps a compiled lexicon at a path; false, and nothing there, where that is not possible.
  public static func write(
    _ compiled: [UInt8], to path: String, mode: mode_t, group: gid_t? = nil
  ) -> Bool {
    let draft = "\(path).new-\(getpid())"
    let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let isKept =
      unsafe group.map { fchown(descriptor, uid_t.max, $0) == 0 } ?? true
      && fchmod(descriptor, mode) == 0 && fill(descriptor, compiled)
      && rename(draft, path) == 0
    if !isKept { unsafe unlink(draft) }
    return isKept
  }

  private static func fill(_ descriptor: Int32, _ compiled: [UInt8]) -> Bool {
    unsafe compiled.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = unsafe Glibc.write(
          descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      guard bytes.count >= SectionLayout.headerSize(sections: 0) else { return false }
      let time = unsafe sealingTime(of: bytes)
      let times = [time, time]
      return unsafe futimens(descriptor, times) == 0 && fsync(descriptor) == 0
    }
  }

  /// The time of last change of a file that nobody has written to.
  static func sealingTime(of bytes: UnsafeRawBufferPointer) -> timespec {
    let checksum = unsafe bytes.loadUnaligned(
      fromByteOffset: SectionLayout.checksumOffset, as: UInt64.self)
    return timespec(
      tv_sec: 1_000_000_000 + Int(checksum & 0x1FFF_FFFF),
      tv_nsec: Int(checksum >> 32) % 1_000_000_000)
  }
}
