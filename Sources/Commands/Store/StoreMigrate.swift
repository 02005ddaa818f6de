import CommandLine
import Domain
import Reporting
import Store
import Time

enum StoreMigrate {
  static let verb = Verb(
    Command(
      ["store", "migrate"],
      summary: Text("bring an older store to the present schema", "将旧数据库升级到当前结构"),
      discussion: [
        Text("A backup is made beside the file first; no row is lost.", "先在旁边备份；不丢失任何记录。")
      ],
      fields: [
        Field(
          "backup", Text("BACKUP", "备份"),
          Text("the copy that was made; empty where nothing had to be done", "所作备份；无需升级时为空"))
      ])
  ) { invocation, context throws(Failure) in
    let backup = try StoreFile.migrate(context.storePath(invocation))
    try Output(context, invocation).one(
      Record([Value.Member("backup", .text(backup))]), zone: .shanghai)
    return .done
  }
}
