import Reporting
import SQLite

/// The connection to a store's file, on which every error is a failure that says what to do.
final class Database {
  private let connection: Connection
  let path: String

  init(_ connection: consuming Connection, path: String) {
    self.connection = connection
    self.path = path
  }

  /// Carries out a body in one transaction; nothing of it is kept where the body throws or `keeps`
  /// is false.
  func transaction<Result>(
    _ kind: TransactionKind, keeps: Bool = true, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try explaining { () throws(Failure) in
      try connection.transaction(kind, keeps: keeps, body)
    }
  }

  @discardableResult
  func execute(_ sql: SQL) throws(Failure) -> Int {
    try run { () throws(SQLiteError) in try connection.execute(sql) }
  }

  func first<Result>(
    _ sql: SQL, _ read: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try explaining { () throws(Failure) in try connection.first(sql, read) }
  }

  func all<Result>(
    _ sql: SQL, _ read: (borrowing Row) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    try explaining { () throws(Failure) in try connection.all(sql, read) }
  }

  /// Hands over the rows one by one, until `body` answers false.
  func forEach(
    _ sql: SQL, _ body: (borrowing Row) throws(Failure) -> Bool
  ) throws(Failure) {
    try explaining { () throws(Failure) in try connection.forEach(sql, body) }
  }

  /// Compiles a statement that is to be carried out many times.
  func prepare(_ text: StaticString) throws(Failure) -> PreparedStatement {
    try run { () throws(SQLiteError) in try connection.prepare(text) }
  }

  /// Carries out a prepared statement; answers how many rows it changed.
  func execute(
    _ statement: PreparedStatement, _ values: [SQLiteValue]
  ) throws(Failure) -> Int {
    do { return try statement.execute(values) } catch { throw StoreFailure.from(error, path) }
  }

  /// The number that a prepared statement answers; nil where it answers none.
  func number(
    _ statement: PreparedStatement, _ values: [SQLiteValue]
  ) throws(Failure) -> Int64? {
    do { return try statement.number(values) } catch { throw StoreFailure.from(error, path) }
  }

  var lastInsertedRowID: Int64 { connection.lastInsertedRowID }

  /// What is wrong with the file, a line each.
  func integrityProblems() throws(Failure) -> [String] {
    try run { () throws(SQLiteError) in try connection.integrityProblems() }
  }

  /// Whether the file's header says that this is a store of the present schema. A yes is final, for
  /// a schema only ever grows; a no is not, for the write-ahead log may know better.
  var isPresentStore: Bool {
    let header = connection.fileHeader()
    return header?.applicationID == Schema.applicationID
      && header.map { Int($0.userVersion) } == Schema.version
  }

  func applicationID() throws(Failure) -> Int32 {
    try run { () throws(SQLiteError) in try connection.applicationID() }
  }

  func schemaVersion() throws(Failure) -> Int {
    try run { () throws(SQLiteError) in try connection.userVersion() }
  }

  /// Makes the connection strict, as every one must be, and durable if it writes.
  func harden(writes: Bool) throws(Failure) {
    try run { () throws(SQLiteError) in
      try connection.harden()
      if writes { try connection.makeDurable() }
    }
  }

  /// Makes an empty file a store's.
  func prepareFile(applicationID: Int32) throws(Failure) {
    try run { () throws(SQLiteError) in
      try connection.setApplicationID(applicationID)
      try connection.useWriteAheadLog()
      try connection.harden()
      try connection.makeDurable()
    }
  }

  func migrate(_ migrations: [Migration]) throws(Failure) {
    try run { () throws(SQLiteError) in try connection.migrate(migrations) }
  }

  func backup(to target: String) throws(Failure) {
    try run { () throws(SQLiteError) in try connection.backup(to: target) }
  }

  private func run<Result>(_ body: () throws(SQLiteError) -> Result) throws(Failure) -> Result {
    do { return try body() } catch { throw StoreFailure.from(error, path) }
  }

  /// A failure from the depth of a statement does not know which file it is about.
  private func explaining<Result>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do {
      return try body()
    } catch {
      throw error.subject == StoreFailure.unnamed ? StoreFailure.named(error, path) : error
    }
  }
}
