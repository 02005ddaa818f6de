/// A value as SQLite stores it (https://www.sqlite.org/datatype3.html).
public enum SQLiteValue: Sendable, Equatable {
  /// NULL.
  case null
  /// A signed 64-bit integer.
  case integer(Int64)
  /// A double-precision number.
  case real(Double)
  /// UTF-8 text; NUL characters in it are kept.
  case text(String)
  /// Bytes; an empty blob is not NULL.
  case blob([UInt8])
}

/// A Swift value that can be bound to a parameter.
public protocol Bindable: Sendable {
  /// The value as SQLite stores it.
  var sqliteValue: SQLiteValue { get }
}

extension SQLiteValue: Bindable {
  /// The value itself.
  public var sqliteValue: SQLiteValue { self }
}

extension Int: Bindable {
  /// An integer.
  public var sqliteValue: SQLiteValue { .integer(Int64(self)) }
}

extension Int64: Bindable {
  /// An integer.
  public var sqliteValue: SQLiteValue { .integer(self) }
}

extension Bool: Bindable {
  /// 1 or 0.
  public var sqliteValue: SQLiteValue { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
  /// A number.
  public var sqliteValue: SQLiteValue { .real(self) }
}

extension String: Bindable {
  /// A text.
  public var sqliteValue: SQLiteValue { .text(self) }
}

extension [UInt8]: Bindable {
  /// A blob.
  public var sqliteValue: SQLiteValue { .blob(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
  /// The value, or NULL.
  public var sqliteValue: SQLiteValue { self?.sqliteValue ?? .null }
}
