import CommandLine
import Reporting

/// The options that every command takes.
enum GlobalOptions {
  static let store = Option(
    "store", .text("FILE", completion: .files),
    Text(
      "the store; else XSYF_STORE, /var/lib/xsyf/xsyf.db, or one in the home folder",
      "数据库文件；缺省依次为 XSYF_STORE、/var/lib/xsyf/xsyf.db、用户数据目录"))
  static let operatorName = Option(
    "operator", .nonBlank("NAME"),
    Text(
      "act as this operator, one of those bound to you; else XSYF_OPERATOR",
      "以此管理员身份操作（须绑定到当前系统用户）；缺省为 XSYF_OPERATOR"))
  static let format = Option(
    "format", .oneOf("FORMAT") { (format: OutputFormat) in format.help },
    Text("the form of the output; a table on a terminal, tsv otherwise", "输出格式；终端上为 table，否则为 tsv"))
  static let json = Option(
    "json", attached: .text("FIELDS"),
    Text(
      "short for --format json, with the fields chosen by --json=a,b",
      "相当于 --format json；--json=a,b 选择字段"))
  static let fields = Option(
    "fields", .nonBlank("FIELDS"),
    Text("the fields to print, as a,b,c; ‘help’ lists them", "输出的字段，如 a,b,c；help 列出可用字段"))
  static let byteOrderMark = Flag(
    "bom", Text("begin CSV output with a byte order mark, for Excel", "CSV 以 BOM 开头，便于 Excel 打开"))
  static let color = Option(
    "color", .word("WHEN", of: ColorChoices.all),
    Text("whether to colour the output: auto, always, never", "是否使用颜色：auto、always、never"))
  static let noPager = Flag(
    "no-pager", Text("never page long output", "不使用分页程序"))
  static let noInput = Flag(
    "no-input", Text("never ask anything; else XSYF_NO_INPUT", "从不询问；也可设置 XSYF_NO_INPUT"))
  static let yes = Flag("yes", short: "y", Text("answer yes to confirmations", "对确认一律回答“是”"))
  static let quiet = Flag(
    "quiet", short: "q", Text("print no remarks on standard error", "不在标准错误输出提示"))

  /// Those that decide how a command answers, and not what it does.
  static let ofTheAnswer: [any ParameterKey] = [
    format, json, fields, byteOrderMark, color, noPager, noInput, yes, quiet,
  ]

  static let all: [any ParameterKey] = [store, operatorName] + ofTheAnswer
}

private enum ColorChoices {
  static let all = [
    Choice("auto", Text("on a terminal", "仅在终端上")),
    Choice("always", Text("always", "总是")),
    Choice("never", Text("never", "从不")),
  ]
}
