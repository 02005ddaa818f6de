import Glibc
public import Reporting
import SQLite
public import Time

/// The file of a store: made, opened, checked, migrated, copied.
public enum StoreFile {
  /// Who besides its owner may read and write a new file.
  public enum Sharing: Sendable, Equatable {
    /// Nobody: mode 0600.
    case none
    /// The members of a group: mode 0660.
    case group(UInt32)
  }

  /// Makes a new store that the present user of the system owns, under a name; throws
  /// `store_exists`.
  ///
  /// The file is finished under another name and then put in its place in one step, so that a store
  /// is never seen half made.
  public static func create(
    _ path: String, sharing: Sharing, owner: String, clock: Clock = .system
  ) throws(Failure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    try makeDirectories(parts.dropLast().joined(separator: "/"), sharing)
    guard !exists(path) else { throw StoreFailure.exists(path) }
    let draft = "\(path).new-\(getpid())"
    defer { for suffix in ["", "-wal", "-shm"] { unsafe unlink(draft + suffix) } }
    try makeEmptyFile(draft, sharing, named: path)
    try fill(draft, for: path, owner, clock)
    guard unsafe link(draft, path) == 0 else {
      throw errno == EEXIST ? StoreFailure.exists(path) : cannotOpen(path)
    }
  }

  static func open(_ path: String, _ mode: Store.Mode) throws(Failure) -> Database {
    try mustBeThere(path)
    let database = try connect(path, mode == .reading ? .readOnly : .readWrite)
    if !database.isPresentStore {
      let version = try version(of: database, path)
      if version > Schema.version { throw StoreFailure.newer(path, version: version) }
      if version < Schema.version { throw StoreFailure.older(path, version: version) }
    }
    try database.harden(writes: mode == .writing)
    return database
  }

  /// Brings an older store to the present schema after copying it to a backup beside it; answers
  /// the path of the backup, nil where there was nothing to do.
  public static func migrate(_ path: String) throws(Failure) -> String? {
    try mustBeThere(path)
    let database = try connect(path, .readWrite)
    let version = try version(of: database, path)
    if version > Schema.version { throw StoreFailure.newer(path, version: version) }
    guard version < Schema.version else { return nil }
    let backup = "\(path).before-schema-\(Schema.version)"
    try database.harden(writes: true)
    try copy(database, to: backup)
    try database.migrate(Schema.migrations)
    return backup
  }

  /// Copies a store into a new file that its owner alone may read.
  static func copy(_ database: Database, to path: String) throws(Failure) {
    guard !exists(path) else { throw StoreFailure.exists(path) }
    try makeEmptyFile(path, .none, named: path)
    try database.backup(to: path)
  }

  /// The number of the schema that this program reads and writes.
  public static var schemaVersion: Int { Schema.version }

  /// The version of SQLite that this program carries.
  public static var sqliteVersion: String { Connection.libraryVersion }

  private static func fill(
    _ draft: String, for path: String, _ owner: String, _ clock: Clock
  ) throws(Failure) {
    let database = try connect(draft, .readWrite, named: path)
    try database.prepareFile(applicationID: Schema.applicationID)
    try database.migrate(Schema.migrations)
    try FirstOwner.add(owner, to: database, clock)
  }

  /// Opens a file that failures call by a name, which is its path unless another is given.
  private static func connect(
    _ path: String, _ mode: OpenMode, named name: String? = nil
  ) throws(Failure) -> Database {
    do {
      return Database(try Connection(path: path, mode: mode), path: name ?? path)
    } catch {
      throw StoreFailure.from(error, name ?? path)
    }
  }

  private static func version(of database: Database, _ path: String) throws(Failure) -> Int {
    guard try database.applicationID() == Schema.applicationID else {
      throw StoreFailure.notAStore(path)
    }
    return try database.schemaVersion()
  }

  private static func makeEmptyFile(
    _ path: String, _ sharing: Sharing, named name: String
  ) throws(Failure) {
    let descriptor = unsafe Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw cannotOpen(name) }
    defer { close(descriptor) }
    guard case .group(let group) = sharing else { return }
    guard fchown(descriptor, getuid(), group) == 0, fchmod(descriptor, 0o660) == 0 else {
      throw cannotOpen(name)
    }
  }

  private static func mustBeThere(_ path: String) throws(Failure) {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { throw StoreFailure.missing(path) }
    guard facts.st_mode & S_IFMT != S_IFDIR else {
      throw StoreFailure.cannotOpen(path, SystemError.message(EISDIR))
    }
  }

  private static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }

  /// Makes the folders of a path that are missing, open to those who share the file.
  private static func makeDirectories(
    _ path: String, _ sharing: Sharing
  ) throws(Failure) {
    var prefix = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      prefix += part
      if !prefix.isEmpty { try makeDirectory(prefix, sharing) }
      prefix += "/"
    }
  }

  private static func makeDirectory(_ path: String, _ sharing: Sharing) throws(Failure) {
    guard unsafe mkdir(path, 0o700) == 0 else {
      if errno == EEXIST { return }
      throw cannotOpen(path)
    }
    guard case .group(let group) = sharing else { return }
    guard unsafe chown(path, getuid(), group) == 0, unsafe chmod(path, 0o2770) == 0 else {
      throw cannotOpen(path)
    }
  }

  private static func cannotOpen(_ path: String) -> Failure {
    if errno == EROFS { return StoreFailure.readOnly(path) }
    if errno == ENOSPC { return StoreFailure.full(path) }
    return StoreFailure.cannotOpen(path, SystemError.message(errno))
  }
}
