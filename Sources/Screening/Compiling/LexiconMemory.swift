import Glibc

/// The bytes of a compiled lexicon: in memory of its own, or a file that is mapped.
@safe public final class LexiconMemory: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  /// Whether nobody has written to the file since it was made whole.
  let isSealed: Bool
  private let isMapped: Bool

  /// A copy of bytes that were just compiled.
  public init(_ compiled: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: compiled.count, alignment: 64)
    unsafe copy.copyBytes(from: compiled)
    unsafe bytes = UnsafeRawBufferPointer(copy)
    (isSealed, isMapped) = (false, false)
  }

  /// The file at a path, mapped; nil where it cannot be.
  public init?(mapping path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let address = unsafe mmap(
        nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe address != MAP_FAILED
    else { return nil }
    unsafe bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
    isMapped = true
    let (time, size) = (status.st_mtim, SectionLayout.headerSize(sections: 0))
    let sealing =
      unsafe bytes.count >= size ? unsafe CompiledFile.sealingTime(of: bytes) : timespec()
    isSealed = time.tv_sec == sealing.tv_sec && time.tv_nsec == sealing.tv_nsec
  }

  /// The checksum that stands in bytes that hold sections.
  var checksum: UInt64 {
    unsafe bytes.loadUnaligned(fromByteOffset: SectionLayout.checksumOffset, as: UInt64.self)
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      unsafe bytes.deallocate()
    }
  }
}
