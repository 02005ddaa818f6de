import Glibc
public import Reporting
public import SQLite

/// What SQLite reports, as failures that say what to do.
enum StoreFailure {
  /// Stands for the path of a store where it is not known.
  static let unnamed = "store"

  /// A failure with the path of the store that it is about.
  static func named(_ failure: Failure, _ path: String) -> Failure {
    func naming(_ text: Text) -> Text {
      Text(
        text.english.replacing("‘\(unnamed)’", with: "‘\(path)’"),
        text.chinese.replacing("“\(unnamed)”", with: "“\(path)”"))
    }
    return Failure(
      failure.status, failure.code, naming(failure.message), hint: failure.hint, subject: path,
      current: failure.current, isRetryable: failure.isRetryable)
  }

  static func from(_ error: SQLiteError, _ path: String) -> Failure {
    switch error.code {
    case .busy, .locked: busy(path)
    case .notADatabase: notAStore(path)
    case .corrupt, .mismatch: damaged(path, words(error))
    case .readOnly: readOnly(path)
    case .full: full(path)
    case .cantOpen, .permission, .authorization: cannotOpen(path, words(error))
    // A full disk often shows itself as a failure to extend a file beside the store.
    case .ioError: isFull(path) ? full(path) : inputOutput(path, words(error))
    default:
      make(
        "store_error",
        Text("the store ‘\(path)’ refuses: \(error)", "数据库“\(path)”拒绝操作：\(error)"),
        Text("Check it: xsyf store check.", "请检查：xsyf store check。"), path)
    }
  }

  static func missing(_ path: String) -> Failure {
    make(
      "store_missing", Text("there is no store at ‘\(path)’", "“\(path)”处没有数据库"),
      Text(
        "Make one (xsyf store init), or name another with --store.",
        "请新建（xsyf store init），或用 --store 指定。"), path)
  }

  static func exists(_ path: String) -> Failure {
    Failure(
      .conflict, "store_exists", Text("‘\(path)’ exists already", "“\(path)”已存在"),
      hint: Text("Nothing was changed; name another file.", "未作改动；请指定其他文件。"), subject: path)
  }

  static func notAStore(_ path: String) -> Failure {
    make(
      "not_a_store", Text("‘\(path)’ is no store of xsyf", "“\(path)”不是 xsyf 的数据库"),
      Text("Name the right file with --store.", "请用 --store 指定正确的文件。"), path)
  }

  static func newer(_ path: String, version: Int) -> Failure {
    make(
      "store_newer",
      Text(
        "‘\(path)’ has schema \(version); this program knows up to \(Schema.version)",
        "“\(path)”的结构版本为 \(version)，本程序只支持到 \(Schema.version)"),
      Text("Use a newer xsyf.", "请使用更新版本的 xsyf。"), path)
  }

  static func older(_ path: String, version: Int) -> Failure {
    make(
      "store_outdated",
      Text(
        "‘\(path)’ has schema \(version); this program needs \(Schema.version)",
        "“\(path)”的结构版本为 \(version)，本程序需要 \(Schema.version)"),
      Text(
        "Run ‘xsyf store migrate’; it keeps a backup beside the file.",
        "请执行“xsyf store migrate”，它会在旁边保留备份。"), path)
  }

  static func damaged(_ path: String, _ detail: String) -> Failure {
    damaged(path, Text(verbatim: detail))
  }

  private static func damaged(_ path: String, _ detail: Text) -> Failure {
    make(
      "store_damaged",
      Text("the store ‘\(path)’ is damaged: ", "数据库“\(path)”已损坏：") + detail,
      Text("Restore the last backup; keep this file.", "请恢复最近的备份，并保留此文件。"), path)
  }

  static func readOnly(_ path: String) -> Failure {
    make(
      "store_read_only", Text("‘\(path)’ cannot be written", "“\(path)”不可写"),
      Text("Check the file's permissions and its disk.", "请检查文件权限和磁盘。"), path)
  }

  static func full(_ path: String) -> Failure {
    make(
      "disk_full",
      Text("the disk of ‘\(path)’ is full; nothing was changed", "“\(path)”所在磁盘已满；未作改动"),
      Text("Make room and try again.", "请清理空间后重试。"), path, isRetryable: true)
  }

  static func cannotOpen(_ path: String, _ detail: Text) -> Failure {
    make(
      "cannot_open", Text("cannot open ‘\(path)’: ", "无法打开“\(path)”：") + detail,
      Text("Check the path and its permissions.", "请检查路径及其权限。"), path)
  }

  /// Whether the disk of a file has no room for even a page or two.
  private static func isFull(_ path: String) -> Bool {
    var space = statvfs()
    guard unsafe statvfs(path, &space) == 0 else { return false }
    return UInt64(space.f_bavail) * UInt64(space.f_frsize) < 1 << 16
  }

  /// What SQLite says, in Chinese too where it is the same for every error of the kind.
  private static func words(_ error: SQLiteError) -> Text {
    switch error.code {
    case .corrupt: Text(error.message, "文件内容损坏")
    case .cantOpen: Text(error.message, "无法打开数据库文件")
    case .permission: Text(error.message, "权限不足")
    case .authorization: Text(error.message, "未获授权")
    case .ioError: Text(error.message, "输入输出错误")
    default: Text(verbatim: error.message)
    }
  }

  private static func inputOutput(_ path: String, _ detail: Text) -> Failure {
    make(
      "disk_error", Text("the disk of ‘\(path)’ fails: ", "“\(path)”所在磁盘读写失败：") + detail,
      Text("Check the disk; nothing was changed.", "请检查磁盘；未作改动。"), path)
  }

  private static func busy(_ path: String) -> Failure {
    make(
      "store_busy",
      Text("‘\(path)’ is in use by others for too long", "“\(path)”被其他进程占用过久"),
      Text("Try again.", "请重试。"), path, isRetryable: true)
  }

  private static func make(
    _ code: String, _ message: Text, _ hint: Text, _ path: String, isRetryable: Bool = false
  ) -> Failure {
    Failure(
      .unavailable, code, message, hint: hint, subject: path, isRetryable: isRetryable)
  }
}

extension Failure: SQLiteErrorConvertible {
  /// A failure of a store whose path is not known at this depth.
  public init(_ error: SQLiteError) {
    self = StoreFailure.from(error, StoreFailure.unnamed)
  }
}
