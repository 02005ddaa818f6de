import CSQLite

/// How a database file is opened.
public enum OpenMode: Sendable {
  /// Only for reading.
  case readOnly
  /// For reading and writing; the file must exist.
  case readWrite
  /// For reading and writing; the file is made if it does not exist.
  case create
}

/// A connection to a SQLite database, closed when it goes.
///
/// A connection belongs to one thread at a time; it is therefore opened without SQLite's own
/// mutexes, and is not `Sendable`.
@safe
public struct Connection: ~Copyable {
  let handle: OpaquePointer
  private let statements = StatementCache()
  private let patience: Patience

  /// Opens a database file.
  ///
  /// `busyLimit` is how long a statement waits for the locks of others, in milliseconds, before it
  /// throws `.busy`.
  public init(
    path: String, mode: OpenMode, busyLimit milliseconds: Int = 30_000
  ) throws(SQLiteError) {
    Self.configured
    var handle: OpaquePointer?
    let flags =
      switch mode {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    guard !path.utf8.contains(0) else {
      throw SQLiteError(code: .cantOpen, message: "the path contains a NUL character")
    }
    let code = unsafe sqlite3_open_v2(
      path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let opened = unsafe handle else {
      let error = unsafe ConnectionError.last(handle, code, nil)
      unsafe sqlite3_close_v2(handle)
      throw error
    }
    unsafe self.handle = opened
    patience = Patience(limit: milliseconds)
    unsafe patience.watch(opened)
  }

  /// Once for the process, before anything else is done with the library.
  private static let configured: Void = csqlite_configure()

  deinit {
    statements.removeAll()
    unsafe sqlite3_close_v2(handle)
  }

  /// Carries out one statement; answers how many rows it changed.
  @discardableResult
  public borrowing func execute(_ sql: SQL) throws(SQLiteError) -> Int {
    try forEach(sql) { _ throws(SQLiteError) in true }
    return Int(unsafe sqlite3_changes64(handle))
  }

  /// Carries out every statement of a script of the program's own.
  public borrowing func executeScript(_ script: String) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw unsafe ConnectionError.last(handle, code, nil) }
  }

  /// Compiles a statement that is to be carried out many times.
  public borrowing func prepare(_ text: StaticString) throws(SQLiteError) -> PreparedStatement {
    try unsafe PreparedStatement(text.description, on: handle)
  }

  /// Hands over the rows one by one, until `body` answers false.
  public borrowing func forEach<Failure: SQLiteErrorConvertible>(
    _ sql: SQL, _ body: (borrowing Row) throws(Failure) -> Bool
  ) throws(Failure) {
    let statement: Statement
    do { statement = try self.statement(sql) } catch { throw Failure(error) }
    statement.isInUse = true
    defer {
      statement.reset()
      statement.isInUse = false
    }
    while try step(statement, as: Failure.self) {
      guard try statement.withRow(body) else { break }
    }
  }

  /// The first row, read; nil where there is none.
  public borrowing func first<Result, Failure: SQLiteErrorConvertible>(
    _ sql: SQL, _ read: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    var result: Result?
    try forEach(sql) { row throws(Failure) in
      result = try read(row)
      return false
    }
    return result
  }

  /// All rows, read.
  public borrowing func all<Result, Failure: SQLiteErrorConvertible>(
    _ sql: SQL, _ read: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var results: [Result] = []
    try forEach(sql) { row throws(Failure) in
      results.append(try read(row))
      return true
    }
    return results
  }

  /// The id of the row that was inserted last.
  public var lastInsertedRowID: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  /// How many rows were changed since the connection was opened.
  public var totalChanges: Int64 { unsafe sqlite3_total_changes64(handle) }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  /// The version of the SQLite library.
  public static var libraryVersion: String { unsafe String(cString: sqlite3_libversion()) }

  private borrowing func step<Failure: SQLiteErrorConvertible>(
    _ statement: Statement, as: Failure.Type
  ) throws(Failure) -> Bool {
    do { return try unsafe statement.step(on: handle) } catch { throw Failure(error) }
  }

  private borrowing func statement(_ sql: SQL) throws(SQLiteError) -> Statement {
    if let known = statements.take(sql.text) {
      try known.bind(sql.values)
      return known
    }
    let fresh = try unsafe Statement(sql.text, on: handle)
    try fresh.bind(sql.values)
    statements.keep(fresh)
    return fresh
  }
}
