import CommandLine
import Domain
import Formats
import Glibc
import Reporting
import Store
import Time

enum StoreInit {
  private static let name = Option(
    "name", .nonBlank("NAME"), Text("the owner's name (your login)", "所有者姓名（默认登录名）"))
  private static let group = Option(
    "group", .nonBlank("GROUP"),
    Text("share the file with a group (mode 0660)", "与用户组共享文件（权限 0660）"))

  static let verb = Verb(
    Command(
      ["store", "init"],
      summary: Text("make a store; you become its owner", "新建数据库，当前用户成为所有者"),
      discussion: [
        Text(
          "The file is readable by you alone (0600) unless --group shares it (0660).",
          "文件仅本人可读写（0600）；--group 可与用户组共享（0660）。")
      ],
      examples: [
        .init("store init", Text("one of your own", "个人数据库")),
        .init(
          "store init --store /var/lib/xsyf/xsyf.db --group xsyf", Text("a shared one", "共享数据库")),
      ],
      parameters: [name, group],
      fields: [
        Field("store", Text("STORE", "数据库"), Text("the path of the file", "文件路径")),
        Field("owner", Text("OWNER", "所有者"), Text("the owner's name", "所有者姓名")),
      ])
  ) { invocation, context throws(Failure) in
    let path = try context.storePath(invocation)
    let owner = try invocation[name] ?? SystemUser.current.name
    try StoreFile.create(path, sharing: try sharing(invocation), owner: owner)
    let record = Record([Value.Member("store", .text(path)), Value.Member("owner", .text(owner))])
    try Output(context, invocation).one(record, zone: .shanghai)
    return .done
  }

  private static func sharing(_ invocation: Invocation) throws(Failure) -> StoreFile.Sharing {
    guard let word = try invocation[group] else { return .none }
    guard let id = SystemGroup.id(named: word) else {
      throw Failure(
        .notFound, "unknown_group",
        Text("the system has no group ‘\(word)’", "系统中没有用户组“\(word)”"),
        hint: Text("Give a name or a numeric id.", "请给出组名或数字编号。"), subject: word)
    }
    return .group(id)
  }
}
