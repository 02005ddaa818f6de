import CommandLine
import Reporting

/// The manual pages, with what no command declares: environment, files, exit status, formats.
enum Manuals {
  /// When the commands last changed, as mdoc writes it.
  private static let date = "November 24, 2026"

  static func renderer(_ tree: CommandTree, _ language: Language) -> ManualRenderer {
    ManualRenderer(
      tree, language: language, chapters: [input, output, actors, environment, files, exitStatus],
      date: date)
  }

  private static let input = ManualRenderer.Chapter(
    Text("INPUT", "输入"),
    paragraphs: [
      Text(
        "Accounts and items are found by their id here or by the platform's own id. Where a command takes a record, ‘-’ reads ids from standard input, one a line; each is a call of its own. "
          + "Imports read JSON lines or CSV with a heading, in UTF-8 or, with --encoding, through iconv.",
        "账号和内容可用本库编号或平台自身的编号指定。需要指定记录的命令可用“-”从标准输入逐行读取编号，每个编号各为一次调用。"
          + "导入可读取每行一个 JSON 对象，或带表头的 CSV；编码为 UTF-8，或用 --encoding 经 iconv 转换。")
    ])

  private static let output = ManualRenderer.Chapter(
    Text("OUTPUT", "输出"),
    paragraphs: [
      Text(
        "Data goes to standard output, everything else to standard error. A terminal gets a table, a pipe gets tab-separated rows without a heading; --format chooses. "
          + "Field names are stable. Instants are RFC 3339 in UTC for programs, and in the store's time zone for people.",
        "数据写到标准输出，其余写到标准错误。终端上为表格，管道中为无表头的制表符分隔行；可用 --format 指定。"
          + "字段名固定不变。面向程序的时间为 UTC 的 RFC 3339，面向人的时间按数据库时区显示。"),
      Text(
        "In a field of a tab-separated row \\t, \\n, \\r and \\\\ stand for a tab, a line feed, a carriage return and a backslash; nothing else is escaped. CSV is that of RFC 4180.",
        "制表符分隔行的字段中，\\t、\\n、\\r、\\\\ 分别表示制表符、换行、回车和反斜杠，其余字符不转义。CSV 遵循 RFC 4180。"
      ),
      Text(
        "A failure is one line: what, which, what to do, and a stable code in brackets. With --json it is an object on standard error with the members code, message, subject, current and retryable.",
        "失败信息为一行：问题、对象、处理办法，以及方括号中的固定代码。使用 --json 时为标准错误上的对象，含 code、message、subject、current、retryable。"
      ),
    ])

  private static let actors = ManualRenderer.Chapter(
    Text("WHO ACTS", "操作身份"),
    paragraphs: [
      Text(
        "The real numeric user id of the process maps to an operator. Where several are bound to one user, --operator or XSYF_OPERATOR chooses among them. Nobody can act as an operator who is not bound to them.",
        "以进程的真实用户编号对应管理员。同一系统用户绑定多位管理员时，用 --operator 或 XSYF_OPERATOR 指明；不得冒用未绑定的管理员身份。")
    ])

  private static let environment = ManualRenderer.Chapter(
    Text("ENVIRONMENT", "环境变量"),
    items: [
      ("XSYF_STORE", Text("the store, unless --store names one", "数据库文件，--store 优先")),
      ("XSYF_OPERATOR", Text("who acts, unless --operator says so", "操作的管理员，--operator 优先")),
      (
        "XSYF_LANG",
        Text(
          "the language, en or zh; else LC_ALL, LC_MESSAGES, LANG",
          "语言，en 或 zh；其次为 LC_ALL、LC_MESSAGES、LANG")
      ),
      ("XSYF_NO_INPUT", Text("set to anything: never ask", "设为任意值则从不询问")),
      ("XSYF_PAGER, PAGER", Text("the pager for help on a terminal", "终端上的分页程序")),
      ("NO_COLOR, CLICOLOR_FORCE, TERM", Text("whether output is coloured", "是否使用颜色")),
      ("COLUMNS", Text("the width of tables", "表格宽度")),
    ])

  private static let files = ManualRenderer.Chapter(
    Text("FILES", "文件"),
    items: [
      ("/var/lib/xsyf/xsyf.db", Text("the shared store, where it exists", "共享数据库（如存在）")),
      (
        "~/.local/share/xsyf/xsyf.db",
        Text("the user's own store (XDG_DATA_HOME)", "个人数据库（XDG_DATA_HOME）")
      ),
      (
        "~/.local/state/xsyf/history",
        Text("the history of the interactive session (XDG_STATE_HOME)", "交互会话的历史（XDG_STATE_HOME）")
      ),
    ])

  private static let exitStatus = ManualRenderer.Chapter(
    Text("EXIT STATUS", "退出状态"),
    items: [
      ("0", Text("done", "完成")),
      ("1", Text("refused by a rule", "被规则拒绝")),
      ("2", Text("the command line is wrong", "命令行有误")),
      ("3", Text("a record was not found", "未找到记录")),
      ("4", Text("not permitted", "无权限")),
      ("5", Text("conflict: claimed, decided or changed by someone else", "冲突：已被他人认领、决定或修改")),
      ("6", Text("input data are malformed", "输入数据有误")),
      (
        "7",
        Text("the store is unavailable or damaged, or a verification failed", "数据库不可用、已损坏，或核对未通过")
      ),
      ("8", Text("some of a batch failed", "批量中有失败")),
      ("9", Text("output could not be written", "无法写出结果")),
      ("10", Text("there are findings (only with --exit-code)", "有发现（仅在 --exit-code 时）")),
      ("130", Text("interrupted", "被中断")),
    ])
}
