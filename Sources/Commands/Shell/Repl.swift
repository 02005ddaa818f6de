import CommandLine
import Reporting

/// The declaration of the interactive session, which is carried out in a room above.
enum Repl {
  static let summary = Text("an interactive session", "交互会话")

  static let command = Command(
    ["repl"], summary: summary,
    discussion: [
      Text(
        "Type commands without the program's name; TAB completes, the arrow keys recall. Errors keep the session going. Ctrl-C clears the line, Ctrl-D, exit or quit leave. "
          + "Lines that carry personal data are not remembered. Without a terminal lines are read plainly.",
        "直接输入命令，不带程序名；TAB 补全，方向键回溯历史。出错不退出会话。Ctrl-C 清空当前行，Ctrl-D、exit 或 quit 退出。"
          + "含个人信息的命令不写入历史。非终端环境下逐行读取。")
    ],
    examples: [.init("repl", Text("begin a session", "开始会话"))])
}
