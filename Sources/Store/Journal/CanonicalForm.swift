/// The canonical form of a journal entry, as it grows; see `JournalEntry.canonicalForm`.
struct CanonicalForm {
  private(set) var bytes: [UInt8]

  init(format: Int) {
    bytes = Array("xsyf-journal \(format)\n".utf8)
    bytes.reserveCapacity(512)
  }

  mutating func append(_ name: String, _ value: String?) {
    bytes.append(contentsOf: name.utf8)
    guard let value else {
      bytes.append(contentsOf: ":-\n".utf8)
      return
    }
    bytes.append(contentsOf: ":\(value.utf8.count):".utf8)
    bytes.append(contentsOf: value.utf8)
    bytes.append(0x0A)
  }
}
