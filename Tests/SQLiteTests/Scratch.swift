import Glibc
import SQLite

/// A folder of its own for a test, gone afterwards.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/xsyf-sqlite-XXXXXX".utf8CString)
    unsafe template.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { _ = unsafe mkdtemp(start) }
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in ["db", "db-wal", "db-shm", "db-journal", "copy", "copy-wal", "copy-shm"] {
      unsafe unlink(path + "/" + name)
    }
    unsafe rmdir(path)
  }

  var database: String { path + "/db" }

  func connection(busyLimit: Int = 50) throws(SQLiteError) -> Connection {
    try Connection(path: database, mode: .create, busyLimit: busyLimit)
  }

  func write(_ bytes: [UInt8]) {
    let descriptor = unsafe open(database, O_CREAT | O_WRONLY, 0o600)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }
}
