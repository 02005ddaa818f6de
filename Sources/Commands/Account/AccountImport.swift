import CommandLine
import Domain
import Reporting
import Store

enum AccountImport {
  static let verb = Verb.importing(
    ["account", "import"], .oneOf([.moderator, .reviewer]),
    About(
      Text("add many accounts", "批量导入账号"),
      [
        Text(
          "Reads JSONL or CSV with the fields external_id, kind, party, phone, nickname, region, birth_date. "
            + "Lines that cannot be taken in are reported and the others go in (exit status 8). "
            + "Running the same import again changes nothing.",
          "读取 JSONL 或 CSV，字段：external_id、kind、party、phone、nickname、region、birth_date。"
            + "有问题的行逐行报告，其余照常导入（退出状态 8）。重复导入不产生改动。")
      ],
      examples: [
        .init("account import accounts.csv", Text("from a file", "从文件导入")),
        .init(
          "account import --from csv --encoding gb18030 - <导出.csv",
          Text("from a spreadsheet saved on Windows", "从 Windows 表格导出的文件导入")),
      ]),
    parameters: [AccountOptions.update]
  ) { invocation, form, session throws(Failure) in
    try session.accounts.take(
      AccountForm(reading: form), updates: invocation[AccountOptions.update]
    ).outcome
  }
}
