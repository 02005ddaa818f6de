import CSQLite

/// The settings of a database and of a connection that a careful program needs.
extension Connection {
  /// Which program's file it is (https://www.sqlite.org/pragma.html#pragma_application_id).
  public borrowing func applicationID() throws(SQLiteError) -> Int32 {
    Int32(truncatingIfNeeded: try number("PRAGMA application_id"))
  }

  /// How many migrations the file has seen.
  public borrowing func userVersion() throws(SQLiteError) -> Int {
    Int(try number("PRAGMA user_version"))
  }

  /// Marks the file as a program's own.
  public borrowing func setApplicationID(_ id: Int32) throws(SQLiteError) {
    try executeScript("PRAGMA application_id = \(id)")
  }

  /// Keeps changes in a log beside the file, so that readers and a writer do not wait for each
  /// other; the file remembers it.
  public borrowing func useWriteAheadLog() throws(SQLiteError) {
    try executeScript("PRAGMA journal_mode = WAL")
  }

  /// Makes the connection strict: foreign keys hold, a schema from elsewhere cannot call dangerous functions, the schema cannot be edited as data.
  public borrowing func harden() throws(SQLiteError) {
    try flag(SQLITE_DBCONFIG_ENABLE_FKEY, true)
    try flag(SQLITE_DBCONFIG_DEFENSIVE, true)
    try flag(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
  }

  /// Makes what the connection writes survive a loss of power once it is committed, and what it
  /// deletes disappear from the file.
  public borrowing func makeDurable() throws(SQLiteError) {
    try executeScript("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
  }

  /// What is wrong with the file, a line each; empty where nothing is.
  public borrowing func integrityProblems() throws(SQLiteError) -> [String] {
    let structure = try all("PRAGMA integrity_check(20)") { row throws(SQLiteError) in
      try row[0] as String
    }
    let keys = try all("PRAGMA foreign_key_check") { row throws(SQLiteError) in
      "foreign key of \(try row[0] as String) leads nowhere"
    }
    return structure.filter { $0 != "ok" } + keys
  }

  private borrowing func number(_ sql: SQL) throws(SQLiteError) -> Int64 {
    try first(sql) { row throws(SQLiteError) in try row[0] as Int64 } ?? 0
  }

  private borrowing func flag(_ option: Int32, _ value: Bool) throws(SQLiteError) {
    let code = unsafe csqlite_db_config_flag(handle, option, value ? 1 : 0)
    guard code == SQLITE_OK else { throw unsafe ConnectionError.last(handle, code, nil) }
  }
}
