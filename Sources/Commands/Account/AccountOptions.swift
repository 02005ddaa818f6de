import CommandLine
import Domain
import Reporting

/// What the account commands share.
enum AccountOptions {
  static let account = Argument(
    .text("ACCOUNT", completion: .records(["account"])),
    Text("account-17, or the platform's own id", "account-17 形式的编号，或平台账号"))

  static let externalID = Option(
    "external-id", .nonBlank("ID"), Text("the platform's own id; required", "平台账号（必填）"))
  static let kind = Option(
    "kind", .word("KIND", of: AccountKind.allCases.map { Choice($0.rawValue, $0.title) }),
    Text("whose account it is; required", "账号类型（必填）"))
  static let party = Option(
    "party", .word("PARTY", of: Party.allCases.map { Choice($0.rawValue, $0.title) }),
    Text("what kind of party holds it (person)", "账号主体（默认 person）"))
  static let phone = Option("phone", .text("NUMBER"), Text("telephone number", "手机号"))
  static let nickname = Option("nickname", .text("NAME"), Text("the name shown", "昵称"))
  static let region = Option("region", .text("REGION"), Text("where the holder lives", "地区"))
  static let birthDate = Option("birth-date", .text("DATE"), Text("date of birth", "出生日期"))
  static let update = Flag(
    "update", Text("replace what is known of accounts that differ", "以新数据覆盖已有的不同数据"))

  static let form = [externalID, kind, party, phone, nickname, region, birthDate]
}
