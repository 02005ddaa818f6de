import CommandLine
import Domain
import Formats
import Glibc
import Reporting
import Store
import Terminal

/// Runs many command lines on one open store; prints a result object for each.
enum Batch {
  private static let file = OptionalArgument(
    .text("FILE", completion: .files),
    Text("the commands, one a line; ‘-’ or nothing is standard input", "命令文件，每行一条；“-”或省略为标准输入"))
  private static let stop = Flag(
    "stop-on-error", short: "e", Text("stop at the first line that fails", "遇到首个失败即停止"))
  private static let fields = [
    Field("line", Text("LINE", "行"), Text("the number of the line", "行号")),
    Field("status", Text("STATUS", "状态"), Text("its exit status", "退出状态")),
    Field("result", Text("RESULT", "结果"), Text("what the command printed, as JSON", "命令的 JSON 结果")),
    Field("error", Text("ERROR", "错误"), Text("why it was not done", "失败原因")),
  ]

  static let verb = Verb(
    Command(
      ["batch"],
      summary: Text("run many commands, one a line, on one open store", "在同一数据库上逐行执行命令"),
      discussion: [
        Text(
          "Each line is a command as it would be typed, without the program's name; quoting is that of a shell. Blank lines and lines that begin with # are passed over. "
            + "For each line an object is printed: its number, its exit status, and its result or its error. "
            + "Each command is a transaction of its own. The exit status is 8 where some lines failed.",
          "每行一条命令，不含程序名，引号规则同 shell。空行和以 # 开头的行跳过。每行输出一个对象：行号、退出状态，以及结果或错误。"
            + "每条命令各为一个事务。有行失败时退出状态为 8。")
      ],
      examples: [.init("batch reviews.txt", Text("a file of commands", "执行命令文件"))],
      parameters: [file, stop], fields: fields)
  ) { invocation, context throws(Failure) in
    let path = try invocation[file] ?? "-"
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableInput.failure(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var lines = LineReader(FileDescriptorSource(descriptor), maximumLength: 1 << 20)
    let inherited = try GlobalWords.inherited(invocation)
    var status = ExitStatus.done
    while let line = try UnreadableInput.reading(
      path, { () throws(ReadFailure) in try lines.next() })
    {
      guard let result = runLine(line, inherited, context) else { continue }
      try context.print(result.object.serialized + "\n")
      try context.flush()
      status = combined(status, result.status)
      if result.status != .done, invocation[stop] { break }
    }
    return status
  }

  /// An unusable store outweighs failed lines; findings are no failure.
  private static func combined(_ first: ExitStatus, _ second: ExitStatus) -> ExitStatus {
    switch second {
    case .done: first
    case .unavailable: .unavailable
    case .findings: first == .done ? .findings : first
    default: first == .unavailable ? first : .partial
    }
  }

  private static func runLine(
    _ line: Line, _ inherited: [String], _ context: Context
  ) -> (object: JSON, status: ExitStatus)? {
    var members = [JSON.Member("line", .integer(Int64(line.number)))]
    do {
      guard let words = try words(of: line), let first = words.first else { return nil }
      let (status, result) = try run(first, words, inherited, context)
      members.append(JSON.Member("status", .integer(Int64(status.rawValue))))
      members.append(JSON.Member("result", result))
      return (.object(members), status)
    } catch {
      members.append(JSON.Member("status", .integer(Int64(error.status.rawValue))))
      if case .object(let report) = FailureReport.json(error, context.language) {
        members.append(contentsOf: report)
      }
      return (.object(members), error.status)
    }
  }

  private static func words(of line: Line) throws(Failure) -> [String]? {
    switch line.content {
    case .problem(let problem): throw Failure(.invalidInput, problem.code, problem.message)
    case .bytes(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(.usage, "invalid_utf8", Text("the line is not UTF-8", "该行不是 UTF-8 编码"))
      }
      let words = try WordSplitter.split(text)
      return words.isEmpty ? nil : words
    }
  }

  private static func run(
    _ first: String, _ words: [String], _ inherited: [String], _ context: Context
  ) throws(Failure) -> (ExitStatus, JSON) {
    guard first != "batch", first != "repl", Array(words.prefix(2)) != ["journal", "follow"] else {
      throw Failure(
        .usage, "not_in_batch", Text("‘\(first)’ cannot be part of a batch", "“\(first)”不能用于批量执行"))
    }
    let collecting = context.collecting()
    let runner = Runner(Catalogue.withoutSession, collecting)
    let asksForForm = words.contains { $0.hasPrefix("--json") || $0.hasPrefix("--format") }
    let status = try runner.carryOut(words + inherited + (asksForForm ? [] : ["--json"]))
    context.adoptStore(of: collecting)
    let bytes = collecting.output.takeCollected()
    let result = (try? JSON(parsing: bytes)) ?? .string(String(decoding: bytes, as: UTF8.self))
    return (status, result)
  }
}
