import CommandLine
import Domain
import Reporting
import Store

enum StoreShow {
  static let verb = Verb.showing(
    ["store", "show"], .anyRole, About(Text("show what the store holds", "查看数据库概况")),
    parameters: [],
    fields: fields
  ) { _, session throws(Failure) in
    let facts = try session.facts()
    return Record([
      Value.Member("store", .text(facts.path)),
      Value.Member("schema", .integer(facts.schema)),
      Value.Member("accounts", .integer(facts.accounts)),
      Value.Member("applications", .integer(facts.applications)),
      Value.Member("content", .integer(facts.content)),
      Value.Member("journal", .integer(facts.journal)),
    ])
  }

  private static let fields = [
    Field("store", Text("STORE", "数据库"), Text("the path of the file", "文件路径")),
    Field("schema", Text("SCHEMA", "结构版本"), Text("the number of its schema", "结构版本号")),
    Field("accounts", Text("ACCOUNTS", "账号"), Text("the newest account's number", "最新账号序号")),
    Field(
      "applications", Text("APPLICATIONS", "资质申请"),
      Text("the newest application's number", "最新申请序号")),
    Field("content", Text("CONTENT", "内容"), Text("the newest item's number", "最新内容序号")),
    Field("journal", Text("JOURNAL", "日志"), Text("the journal's entries", "日志条目数")),
  ]
}
