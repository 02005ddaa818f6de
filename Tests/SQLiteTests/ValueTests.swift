import SQLite
import Testing

@Suite("Values that are bound and read")
struct ValueTests {
  @Test(
    "Every value comes back as it went in",
    arguments: [
      SQLiteValue.null, .integer(.min), .integer(.max), .integer(0), .real(-0.5), .text(""),
      .text("a\0b"), .text("杏林随访 😀"), .text("'; DROP TABLE t; --"), .blob([]),
      .blob([0, 255, 0]),
    ])
  func roundTrip(value: SQLiteValue) throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE TABLE t (v ANY) STRICT")
    try connection.execute("INSERT INTO t VALUES (\(value))")
    let back = try connection.first("SELECT v FROM t") { row throws(SQLiteError) in
      try row.value(0)
    }
    #expect(back == value)
  }

  @Test("A column of another type, or one that is not there, is an error by name")
  func mismatch() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    func code(_ body: () throws(SQLiteError) -> Void) -> ResultCode? {
      do { try body() } catch { return error.code }
      return nil
    }
    #expect(
      code { () throws(SQLiteError) in
        _ = try connection.first("SELECT 'x'") { row throws(SQLiteError) in try row[0] as Int64 }
      } == .mismatch)
    #expect(
      code { () throws(SQLiteError) in
        _ = try connection.first("SELECT 1") { row throws(SQLiteError) in try row[1] as Int64 }
      } == .range)
    #expect(
      code { () throws(SQLiteError) in
        _ = try connection.first("SELECT CAST(x'FF' AS TEXT)") { row throws(SQLiteError) in
          try row[0] as String
        }
      } == .corrupt)
  }

  @Test("Optional columns are nil for NULL alone")
  func optional() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    let pair = try connection.first("SELECT NULL, 7") { row throws(SQLiteError) in
      (try row[0] as Int64?, try row[1] as Int64?)
    }
    #expect(pair?.0 == nil)
    #expect(pair?.1 == 7)
  }

  @Test("Interpolated values become parameters, embedded statements keep theirs")
  func interpolation() {
    let part: SQL = "b = \("x")"
    let query: SQL = "SELECT \(1) WHERE a = \(nil as Int?) AND \(sql: part)"
    #expect(query.text == "SELECT ? WHERE a = ? AND b = ?")
    #expect(query.values == [.integer(1), .null, .text("x")])
  }
}
