import CommandLine
import Domain
import Reporting
import Store

/// An operator with the accounts they declared.
struct OperatorSummary {
  let person: Operator
  var links: [(account: RecordID, relation: String)] = []
}

enum OperatorView {
  static let view = View<OperatorSummary>([
    .init("name", Text("NAME", "姓名"), Text("the operator's name", "管理员姓名")) {
      .text($0.person.name)
    },
    .init("roles", Text("ROLES", "角色"), Text("the roles held", "拥有的角色")) {
      .texts($0.person.roles.map(\.rawValue))
    },
    .init("os_user", Text("OS USER", "系统用户"), Text("the system user bound to", "绑定的系统用户")) {
      .text(SystemUser.user(id: $0.person.osUserID).name)
    },
    .detail("os_user_id", Text("OS USER ID", "系统用户号"), Text("its numeric id", "系统用户的数字编号")) {
      .integer(Int64($0.person.osUserID))
    },
    .detail(
      "links", Text("LINKS", "关联账号"), Text("accounts of their own or of relatives", "本人或亲属的账号")
    ) {
      .texts($0.links.map { "\($0.account) \($0.relation)" })
    },
    .init("created_at", Text("ADDED", "添加时间"), Text("when they were added", "添加时间")) {
      .instant($0.person.createdAt)
    },
    .init("disabled_at", Text("DISABLED", "停用时间"), Text("since when they may do nothing", "停用时间")) {
      .instant($0.person.disabledAt)
    },
    .detail("version", Columns.versionTitle, Columns.versionHelp) { .integer($0.person.version) },
  ])
}
