/// A step by which a schema becomes the next one.
public struct Migration: Sendable {
  /// What it does, in a few words.
  public let name: String
  let script: @Sendable () -> String

  /// A step with its statements, which are put together only when the step is taken.
  public init(_ name: String, _ script: @escaping @Sendable @autoclosure () -> String) {
    self.name = name
    self.script = script
  }
}

extension Connection {
  /// Takes the steps that the file has not seen yet, in order and in one transaction; `user_version`
  /// counts them. A file that has seen more steps than there are is `.misuse`; a step that leaves a
  /// foreign key dangling is `.constraintForeignKey`. Nothing is kept of steps that fail.
  public borrowing func migrate(_ migrations: [Migration]) throws(SQLiteError) {
    guard try userVersion() <= migrations.count else {
      throw SQLiteError(code: .misuse, message: "the file is of a later version")
    }
    try transaction(.immediate) { () throws(SQLiteError) in
      // Another process may have taken the steps while this one waited for the lock.
      let seen = try userVersion()
      guard seen < migrations.count else { return }
      for migration in migrations[seen...] { try executeScript(migration.script()) }
      let dangling = try first("PRAGMA foreign_key_check") { row throws(SQLiteError) in
        try row[0] as String
      }
      if let dangling {
        throw SQLiteError(
          code: .constraintForeignKey, message: "a foreign key of \(dangling) leads nowhere")
      }
      try executeScript("PRAGMA user_version = \(migrations.count)")
    }
  }
}
