import CSQLite

/// A result code of SQLite, primary or extended (https://www.sqlite.org/rescode.html).
public struct ResultCode: Sendable, Hashable {
  /// The number.
  public let rawValue: Int32

  /// The code with a number.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The primary code of an extended one: its low byte.
  public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// Matches a code itself; a primary code also matches each of its extended codes.
  public static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || (pattern.rawValue <= 0xFF && pattern == code.primary)
  }

  /// The statement or its use is wrong.
  public static let error = ResultCode(rawValue: SQLITE_ERROR)
  /// Access was refused by the file system.
  public static let permission = ResultCode(rawValue: SQLITE_PERM)
  /// Another connection holds the lock for too long.
  public static let busy = ResultCode(rawValue: SQLITE_BUSY)
  /// What was read has been changed by others since.
  public static let busySnapshot = ResultCode(rawValue: SQLITE_BUSY | (2 << 8))
  /// The same connection holds the lock.
  public static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  /// The database, or its disk, is read-only.
  public static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  /// The operation was interrupted.
  public static let interrupted = ResultCode(rawValue: SQLITE_INTERRUPT)
  /// The disk failed.
  public static let ioError = ResultCode(rawValue: SQLITE_IOERR)
  /// The file is damaged.
  public static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  /// The disk is full.
  public static let full = ResultCode(rawValue: SQLITE_FULL)
  /// The file cannot be opened.
  public static let cantOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  /// A value is larger than SQLite takes.
  public static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)
  /// A constraint is violated.
  public static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  /// A CHECK constraint is violated.
  public static let constraintCheck = ResultCode(rawValue: SQLITE_CONSTRAINT | (1 << 8))
  /// A foreign key leads nowhere.
  public static let constraintForeignKey = ResultCode(rawValue: SQLITE_CONSTRAINT | (3 << 8))
  /// A value is missing.
  public static let constraintNotNull = ResultCode(rawValue: SQLITE_CONSTRAINT | (5 << 8))
  /// A primary key exists already.
  public static let constraintPrimaryKey = ResultCode(rawValue: SQLITE_CONSTRAINT | (6 << 8))
  /// A trigger refused.
  public static let constraintTrigger = ResultCode(rawValue: SQLITE_CONSTRAINT | (7 << 8))
  /// A unique value exists already.
  public static let constraintUnique = ResultCode(rawValue: SQLITE_CONSTRAINT | (8 << 8))
  /// A column holds another type than the one asked for.
  public static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
  /// The library was used in a wrong way.
  public static let misuse = ResultCode(rawValue: SQLITE_MISUSE)
  /// Authorisation was denied.
  public static let authorization = ResultCode(rawValue: SQLITE_AUTH)
  /// A parameter or column index is out of range.
  public static let range = ResultCode(rawValue: SQLITE_RANGE)
  /// The file is no database.
  public static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)

  static let ok = ResultCode(rawValue: SQLITE_OK)
  static let row = ResultCode(rawValue: SQLITE_ROW)
  static let done = ResultCode(rawValue: SQLITE_DONE)
}
