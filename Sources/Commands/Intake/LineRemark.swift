import CommandLine
import Formats
import Reporting
import Terminal

/// What people should know of a line that was taken in.
struct LineRemark {
  /// A stable word in `snake_case`.
  let code: String
  let message: Text

  /// Writes it with the number of the line on standard error, unless nobody wants remarks.
  func report(
    line: Int, _ invocation: Invocation, _ context: Context
  ) throws(Failure) {
    guard try invocation.outputFormat(isTerminal: false).isJSON else {
      return try context.remark(Text(verbatim: "line \(line): ") + message, invocation)
    }
    let members = [
      JSON.Member("code", .string(code)),
      JSON.Member("message", .string(message[context.language])),
      JSON.Member("subject", .string("line \(line)")),
    ]
    let remark = JSON.object([JSON.Member("remark", .object(members))])
    try context.remark(Text(verbatim: remark.serialized), invocation)
  }
}
