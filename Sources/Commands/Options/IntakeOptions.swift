import CommandLine
import Reporting

/// The options of commands that read many records.
enum IntakeOptions {
  static let file = OptionalArgument(
    .text("FILE", completion: .files),
    Text("the file to read; ‘-’ or nothing is standard input", "要读取的文件；“-”或省略表示标准输入"))
  static let choices = [
    Choice("jsonl", Text("a JSON object a line", "每行一个 JSON 对象")),
    Choice("csv", Text("CSV with a heading", "带表头的 CSV")),
  ]
  static let from = Option(
    "from",
    .word("FORMAT", of: choices),
    Text(
      "the form of the input; by the file's name where it ends in .csv",
      "输入格式；文件名以 .csv 结尾时为 csv，否则为 jsonl"))
  static let encoding = Option(
    "encoding", .nonBlank("NAME"),
    Text(
      "the encoding of the input if it is not UTF-8, such as gb18030", "输入不是 UTF-8 时的编码，如 gb18030"))
}
