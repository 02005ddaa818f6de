import CommandLine
import Domain
import Formats
import Reporting
import Store
import Time

enum StoreBackup {
  private static let file = Argument(
    .text("FILE", completion: .files), Text("where to; it must not exist", "备份文件；不能已存在"))
  private static let access = Access.role(.owner)

  static let verb = Verb(
    About(
      Text("copy the store, while others use it", "在线备份数据库"),
      [Text("The copy is whole, readable by you alone, and journaled.", "备份完整，仅本人可读，并记入日志。")],
      examples: [.init("store backup /backup/xsyf-2026-11-24.db", Text("a copy", "备份"))]
    ).command(
      ["store", "backup"], access, [file],
      [Field("backup", Text("BACKUP", "备份"), Text("the path of the copy", "备份文件路径"))])
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, access)
    let store = try context.store(invocation, .writing)
    let path = try invocation[file]
    _ = try store.change(call) { session throws(Failure) in
      try session.journal(nil, JournalDetail(after: [JSON.Member("backup", .string(path))]))
    }
    try store.backup(to: path)
    try Output(context, invocation).one(
      Record([Value.Member("backup", .text(path))]), zone: .shanghai)
    return .done
  }
}
