import CSQLite

/// The row at which a statement stands; it is only ever lent, for the time of the step.
@safe
public struct Row: ~Copyable {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) {
    unsafe self.statement = statement
  }

  /// The value of a column, from 0, as the type asked for.
  ///
  /// Throws `.mismatch` where the column holds another type, `.range` where there is no such
  /// column; text that is not valid UTF-8 is `.corrupt`.
  @inlinable
  public subscript<Value: ColumnDecodable>(column: Int) -> Value {
    get throws(SQLiteError) {
      let stored = try value(column)
      guard let value = Value(stored) else {
        throw SQLiteError(
          code: .mismatch, message: "column \(column) is not a \(Value.self)")
      }
      return value
    }
  }

  /// The value of a column, from 0, as SQLite stores it.
  public func value(_ column: Int) throws(SQLiteError) -> SQLiteValue {
    guard column >= 0, column < Int(unsafe sqlite3_column_count(statement)) else {
      throw SQLiteError(code: .range, message: "there is no column \(column)")
    }
    let index = Int32(column)
    switch unsafe sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(unsafe sqlite3_column_double(statement, index))
    case SQLITE_TEXT: return .text(try text(index))
    case SQLITE_BLOB: return .blob(blob(index))
    default: return .null
    }
  }

  private func text(_ index: Int32) throws(SQLiteError) -> String {
    guard let start = unsafe sqlite3_column_text(statement, index) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(statement, index))
    let bytes = unsafe Span(_unsafeStart: start, count: count)
    guard let text = try? UTF8Span(validating: bytes) else {
      throw SQLiteError(code: .corrupt, message: "column \(index) is not valid UTF-8")
    }
    return String(copying: text)
  }

  private func blob(_ index: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(statement, index) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(statement, index))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }
}

/// A Swift type as which a column can be read.
public protocol ColumnDecodable {
  /// The value, nil where the stored one is of another type.
  init?(_ stored: SQLiteValue)
}

extension SQLiteValue: ColumnDecodable {
  /// The stored value itself.
  @inlinable
  public init?(_ stored: SQLiteValue) { self = stored }
}

extension Int64: ColumnDecodable {
  /// An integer.
  @inlinable
  public init?(_ stored: SQLiteValue) {
    guard case .integer(let value) = stored else { return nil }
    self = value
  }
}

extension Int: ColumnDecodable {
  /// An integer.
  @inlinable
  public init?(_ stored: SQLiteValue) {
    guard case .integer(let value) = stored else { return nil }
    self.init(exactly: value)
  }
}

extension Bool: ColumnDecodable {
  /// 1 or 0; every other number is no truth value.
  @inlinable
  public init?(_ stored: SQLiteValue) {
    switch stored {
    case .integer(1): self = true
    case .integer(0): self = false
    default: return nil
    }
  }
}

extension Double: ColumnDecodable {
  /// A number; an integer is one as well.
  @inlinable
  public init?(_ stored: SQLiteValue) {
    switch stored {
    case .real(let value): self = value
    case .integer(let value): self = Double(value)
    default: return nil
    }
  }
}

extension String: ColumnDecodable {
  /// A text.
  @inlinable
  public init?(_ stored: SQLiteValue) {
    guard case .text(let value) = stored else { return nil }
    self = value
  }
}

extension [UInt8]: ColumnDecodable {
  /// A blob.
  @inlinable
  public init?(_ stored: SQLiteValue) {
    guard case .blob(let value) = stored else { return nil }
    self = value
  }
}

extension Optional: ColumnDecodable where Wrapped: ColumnDecodable {
  /// A value, or nil for NULL.
  @inlinable
  public init?(_ stored: SQLiteValue) {
    if case .null = stored {
      self = .none
    } else {
      guard let value = Wrapped(stored) else { return nil }
      self = value
    }
  }
}
