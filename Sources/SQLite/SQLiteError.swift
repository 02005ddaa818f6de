import CSQLite

/// An error of SQLite: the code to match on, the message, and the statement, whose bound values
/// are never shown.
public struct SQLiteError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The extended result code.
  public let code: ResultCode
  /// What SQLite says about it.
  public let message: String
  /// The statement, with a question mark for each bound value.
  public let sql: String?

  /// An error.
  public init(code: ResultCode, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The message and the code.
  public var description: String { "\(message) (\(code.rawValue))" }
}

/// An error type that can stand for an error of SQLite, so that a transaction can throw either.
public protocol SQLiteErrorConvertible: Error {
  /// The error that stands for one of SQLite.
  init(_ error: SQLiteError)
}

extension SQLiteError: SQLiteErrorConvertible {
  /// The error itself.
  public init(_ error: SQLiteError) {
    self = error
  }
}
