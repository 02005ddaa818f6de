import CSQLite

/// A compiled statement, finalised when it goes.
@safe
final class Statement {
  let text: String
  var isInUse = false
  private let handle: OpaquePointer

  /// Compiles one statement; text that holds none, or more than one, is `.misuse`.
  init(_ text: String, on connection: OpaquePointer) throws(SQLiteError) {
    self.text = text
    var handle: OpaquePointer?
    var rest = 0
    var source = text
    let code = source.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        var tail: UnsafePointer<CChar>?
        let code = unsafe sqlite3_prepare_v3(
          connection, characters.baseAddress, Int32(clamping: characters.count),
          UInt32(SQLITE_PREPARE_PERSISTENT), &handle, &tail)
        if let tail = unsafe tail, let start = characters.baseAddress {
          rest = unsafe characters.count - (tail - start)
        }
        return code
      }
    }
    guard code == SQLITE_OK else {
      throw unsafe ConnectionError.last(connection, code, text)
    }
    guard let handle = unsafe handle else {
      throw SQLiteError(code: .misuse, message: "there is no statement", sql: text)
    }
    unsafe self.handle = handle
    guard text.utf8.suffix(rest).allSatisfy({ $0 <= 0x20 || $0 == 0x3B }) else {
      throw SQLiteError(code: .misuse, message: "there is more than one statement", sql: text)
    }
  }

  deinit { unsafe sqlite3_finalize(handle) }

  func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    guard values.count == Int(unsafe sqlite3_bind_parameter_count(handle)) else {
      throw SQLiteError(code: .range, message: "parameters and values do not match", sql: text)
    }
    for (index, value) in values.enumerated() {
      let code = bind(value, Int32(index + 1))
      guard code == SQLITE_OK else {
        throw SQLiteError(
          code: ResultCode(rawValue: code), message: "value \(index + 1) cannot be bound", sql: text
        )
      }
    }
  }

  /// Goes to the next row; answers whether there is one.
  func step(on connection: OpaquePointer) throws(SQLiteError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw unsafe ConnectionError.last(connection, code, text)
    }
  }

  /// The row at which it stands.
  func withRow<Result, Failure: Error>(
    _ body: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(Row(handle))
  }

  /// Makes it ready for other values.
  func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  private func bind(_ value: SQLiteValue, _ index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, number)
    case .real(let number): return unsafe sqlite3_bind_double(handle, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
          // An empty text has no address to point to, and a null pointer would bind NULL.
          let start = characters.baseAddress
          return unsafe start == nil
            ? csqlite_bind_text(handle, index, "", 0)
            : csqlite_bind_text(handle, index, start, UInt64(characters.count))
        }
      }
    case .blob(let bytes):
      guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
      return unsafe bytes.withUnsafeBytes { buffer in
        unsafe csqlite_bind_blob(handle, index, buffer.baseAddress, UInt64(buffer.count))
      }
    }
  }
}

/// Errors as a connection explains them.
enum ConnectionError {
  static func last(
    _ connection: OpaquePointer?, _ code: Int32, _ sql: String?
  ) -> SQLiteError {
    let extended = unsafe sqlite3_extended_errcode(connection)
    let message = unsafe String(cString: sqlite3_errmsg(connection))
    let isSame = extended & 0xFF == code & 0xFF
    return SQLiteError(
      code: ResultCode(rawValue: isSame ? extended : code), message: message, sql: sql)
  }
}
