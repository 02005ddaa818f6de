import CommandLine
import Formats
import Glibc
import Reporting

/// Carries out a command for each id that standard input names, one a line.
///
/// Each is a call of its own: one that fails is reported, and the others go on.
struct EachLine {
  private let argument: Parameter
  private let invocation: Invocation
  private let context: Context

  init(_ argument: Parameter, of invocation: Invocation, _ context: Context) {
    self.argument = argument
    self.invocation = invocation
    self.context = context
  }

  func run(
    _ carryOut: (Invocation) throws(Failure) -> ExitStatus,
    report: (Failure, _ asJSON: Bool) -> Void
  ) throws(Failure) -> ExitStatus {
    let asJSON = try invocation.outputFormat(isTerminal: false).isJSON
    var lines = LineReader(FileDescriptorSource(STDIN_FILENO), maximumLength: 1000)
    var status = ExitStatus.done
    while let line = try UnreadableInput.reading(
      "-", { () throws(ReadFailure) in try lines.next() })
    {
      do throws(Failure) {
        guard let id = try id(line) else { continue }
        let single = try carryOut(invocation.with(id, for: argument))
        if single != .done { status = single }
      } catch {
        // Without a store there is nothing to go on with.
        guard error.status != .unavailable, error.status != .outputFailed else { throw error }
        report(error, asJSON)
        status = .partial
      }
    }
    return status
  }

  private func id(_ line: Line) throws(Failure) -> String? {
    switch line.content {
    case .problem(let problem): throw Failure(.invalidInput, problem.code, problem.message)
    case .bytes(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure(.invalidInput, "invalid_utf8", Text("the line is not UTF-8", "该行不是 UTF-8 编码"))
      }
      let id = text.filter { $0 != " " && $0 != "\t" }
      return id.isEmpty ? nil : id
    }
  }
}
