import Digest
import Domain
import Glibc
import Reporting
import SQLite
import Store
import Time

/// A store of its own for a test, gone afterwards, with a clock that stands still.
final class Fixture {
  let folder: String
  let now: Instant

  init(now: Int64 = 1_750_000_000_000) throws {
    self.now = Instant(milliseconds: now)
    var template = Array("/tmp/xsyf-store-XXXXXX".utf8CString)
    unsafe template.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { _ = unsafe mkdtemp(start) }
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try StoreFile.create(path, sharing: .none, owner: "chen", clock: .constant(self.now))
  }

  deinit {
    for name in files() { unsafe unlink(folder + "/" + name) }
    unsafe rmdir(folder)
  }

  /// The names of the files in the folder, in their order.
  func files() -> [String] {
    guard let handle = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func remove(_ path: String) { unsafe unlink(path) }

  var path: String { folder + "/s.db" }

  func store() throws -> Store { try Store(opening: path, .writing, clock: .constant(now)) }

  /// The file as someone sees it who goes around the program.
  func raw() throws -> Connection { try Connection(path: path, mode: .readWrite) }

  func call(_ verb: String = "test", _ access: Access = .anyRole, isDryRun: Bool = false) -> Call {
    Call(verb: verb, access: access, request: "r1", operatorName: nil, isDryRun: isDryRun)
  }

  func addAccount(_ externalID: String) throws {
    let form = AccountForm(
      externalID: externalID, kind: .resident, party: .person, nickname: nil, region: nil,
      phone: "13800000001", birthDate: nil)
    _ = try store().change(call()) { session throws(Failure) in
      try session.accounts.take(form, updates: false)
    }
  }
}
