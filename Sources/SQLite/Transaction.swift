/// How a transaction begins (https://www.sqlite.org/lang_transaction.html).
public enum TransactionKind: Sendable {
  /// Without a lock: for reading.
  case deferred
  /// With the lock for writing, so that it cannot fail halfway for want of it.
  case immediate
}

extension Connection {
  /// Carries out a body in one transaction: all of it, or nothing where the body throws or `keeps`
  /// is false. Within a transaction it throws `.misuse`.
  public borrowing func transaction<Result, Failure: SQLiteErrorConvertible>(
    _ kind: TransactionKind, keeps: Bool = true, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard !isInTransaction else {
      throw Failure(SQLiteError(code: .misuse, message: "a transaction is open already"))
    }
    try run(kind == .immediate ? "BEGIN IMMEDIATE" : "BEGIN", as: Failure.self)
    do throws(Failure) {
      let result = try body()
      try run(keeps ? "COMMIT" : "ROLLBACK", as: Failure.self)
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// SQLite may have rolled back by itself, on a full disk for example; then nothing is open.
  private borrowing func rollBack() {
    if isInTransaction { _ = try? execute("ROLLBACK") }
  }

  private borrowing func run<Failure: SQLiteErrorConvertible>(
    _ sql: SQL, as: Failure.Type
  ) throws(Failure) {
    do { try execute(sql) } catch { throw Failure(error) }
  }
}
