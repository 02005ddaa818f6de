import CSQLite

/// A statement that is carried out many times with other values, compiled once.
///
/// It belongs to the connection that made it, which must outlive it.
@safe
public final class PreparedStatement {
  private let statement: Statement
  private let connection: OpaquePointer

  init(_ text: String, on connection: OpaquePointer) throws(SQLiteError) {
    statement = try unsafe Statement(text, on: connection)
    unsafe self.connection = connection
  }

  /// Carries it out; answers how many rows it changed.
  public func execute(_ values: [SQLiteValue]) throws(SQLiteError) -> Int {
    defer { statement.reset() }
    try statement.bind(values)
    while unsafe try statement.step(on: connection) {}
    return Int(unsafe sqlite3_changes64(connection))
  }

  /// The number in the first column of the first row; nil where there is no row.
  public func number(_ values: [SQLiteValue]) throws(SQLiteError) -> Int64? {
    defer { statement.reset() }
    try statement.bind(values)
    guard unsafe try statement.step(on: connection) else { return nil }
    return try statement.withRow { row throws(SQLiteError) in try row[0] as Int64 }
  }
}
