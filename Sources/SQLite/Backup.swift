import CSQLite
import Glibc

extension Connection {
  /// Copies the whole database into another file while others use it
  /// (https://www.sqlite.org/backup.html). The target is replaced page by page; it is of use only
  /// once this has returned.
  public borrowing func backup(to path: String) throws(SQLiteError) {
    let target = try Connection(path: path, mode: .create)
    guard let job = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw unsafe ConnectionError.last(target.handle, SQLITE_ERROR, nil)
    }
    var code: Int32
    repeat {
      code = unsafe sqlite3_backup_step(job, 1024)
      if code == SQLITE_BUSY || code == SQLITE_LOCKED { usleep(5_000) }
    } while code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED
    let end = unsafe sqlite3_backup_finish(job)
    guard code == SQLITE_DONE, end == SQLITE_OK else {
      throw unsafe ConnectionError.last(target.handle, code == SQLITE_DONE ? end : code, nil)
    }
  }
}
