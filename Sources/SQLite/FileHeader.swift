import CSQLite

/// What the header of a database file says of it
/// (https://www.sqlite.org/fileformat.html#the_database_header).
public struct FileHeader: Sendable, Equatable {
  /// Which program's file it is.
  public let applicationID: Int32
  /// How many migrations the file has seen.
  public let userVersion: Int32
}

extension Connection {
  /// The header as it stands in the file; nil where there is none yet.
  ///
  /// This is quicker than the pragmas that tell the same, since nothing is compiled; but what stands
  /// in the write-ahead log alone is not seen.
  public borrowing func fileHeader() -> FileHeader? {
    var bytes = [UInt8](repeating: 0, count: 100)
    let code = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      unsafe csqlite_read_header(handle, buffer.baseAddress, Int32(buffer.count))
    }
    guard code == SQLITE_OK else { return nil }
    func number(_ offset: Int) -> Int32 {
      Int32(bitPattern: bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    return FileHeader(applicationID: number(68), userVersion: number(60))
  }
}
