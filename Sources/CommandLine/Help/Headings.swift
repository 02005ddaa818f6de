import Reporting

/// The headings that help and manual pages share.
enum Headings {
  static let usage = Text("USAGE", "用法")
  static let commands = Text("COMMANDS", "命令")
  static let examples = Text("EXAMPLES", "示例")
  static let description = Text("DESCRIPTION", "说明")
  static let arguments = Text("ARGUMENTS", "参数")
  static let options = Text("OPTIONS", "选项")
  static let globals = Text("OPTIONS OF EVERY COMMAND", "通用选项")
  static let fields = Text("FIELDS", "输出字段")
  static let callOfProgram = Text(
    "[OPTION…] NOUN VERB [ARGUMENT…] [--option…]", "[选项…] 名词 动词 [参数…] [--选项…]")
}
