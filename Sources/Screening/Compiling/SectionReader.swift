/// Reads the sections that `SectionWriter` laid out.
@safe struct SectionReader {
  private let memory: UnsafeRawBufferPointer
  private let count: Int
  private var next = 0

  /// A reader of memory that begins at a multiple of 64 bytes; nil where it does not hold sections of
  /// this version, whole and unharmed; of a sealed file that is known.
  init?(_ memory: UnsafeRawBufferPointer, isSealed: Bool = false) {
    guard memory.count >= SectionLayout.headerSize(sections: 0),
      unsafe memory.load(fromByteOffset: 0, as: UInt64.self) == SectionLayout.magic,
      unsafe memory.load(fromByteOffset: 8, as: UInt64.self) == SectionLayout.version,
      unsafe memory.load(fromByteOffset: 24, as: UInt64.self) == UInt64(memory.count),
      let count = unsafe Int(exactly: memory.load(fromByteOffset: 16, as: UInt64.self)),
      count < 1000, SectionLayout.headerSize(sections: count) <= memory.count,
      unsafe isSealed
        || memory.load(fromByteOffset: SectionLayout.checksumOffset, as: UInt64.self)
          == SectionLayout.checksum(memory)
    else { return nil }
    unsafe self.memory = unsafe memory
    self.count = count
  }

  /// A reader of what was written just now.
  init(trusted memory: UnsafeRawBufferPointer) {
    unsafe self.memory = unsafe memory
    count = unsafe Int(memory.load(fromByteOffset: 16, as: UInt64.self))
  }

  /// The elements of the next section.
  mutating func section<Element: BitwiseCopyable>(
    of type: Element.Type
  ) -> MemoryView<Element> {
    let header = SectionLayout.headerSize(sections: next)
    next += 1
    guard next <= count,
      let offset = unsafe Int(exactly: memory.load(fromByteOffset: header, as: UInt64.self)),
      let size = unsafe Int(exactly: memory.load(fromByteOffset: header + 8, as: UInt64.self)),
      offset & 63 == 0, unsafe offset <= memory.count, unsafe size <= memory.count - offset
    else { return .empty }
    let part = unsafe UnsafeRawBufferPointer(rebasing: memory[offset..<offset + size])
    return unsafe MemoryView(part.bindMemory(to: type))
  }
}
