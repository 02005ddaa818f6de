import CommandLine
import Formats
import Reporting
import Terminal

/// What is wrong with a line that was handed in, reported while the others go on.
enum LineProblem {
  /// Writes a failure whose subject is the line, `line 17`, on standard error.
  static func report(
    _ problem: Failure, _ invocation: Invocation, _ context: Context
  ) throws(Failure) {
    let line = problem.subject ?? ""
    let isJSON = try invocation.outputFormat(isTerminal: false).isJSON
    let text =
      isJSON
      ? FailureReport.json(problem, context.language).serialized
      : FailureReport.line(
        Failure(
          problem.status, problem.code, Text(verbatim: line + ": ") + problem.message,
          hint: problem.hint), context.language)
    do {
      try context.remarks.write(text + "\n")
    } catch {
      throw OutputProblem.failure(error)
    }
  }
}
