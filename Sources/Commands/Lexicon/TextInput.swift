import CommandLine
import Formats
import Reporting

/// Reads texts one by one; what cannot be read is reported with its line, and the others go on.
struct TextInput {
  private var source: IntakeSource
  private let context: Context
  private let invocation: Invocation
  /// How many lines could not be read.
  private(set) var failed = 0

  init(
    _ path: String, _ forms: IntakeForms, _ invocation: Invocation, _ context: Context
  ) throws(Failure) {
    source = try IntakeSource(path, invocation, environment: context.environment, forms)
    self.context = context
    self.invocation = invocation
  }

  /// Hands over each record in its order.
  mutating func forEach(_ body: (FormReader) throws(Failure) -> Void) throws(Failure) {
    defer { source.close() }
    while let item = try source.next() {
      do throws(Failure) {
        switch item {
        case .problem(_, let problem): throw Failure(.invalidInput, problem.code, problem.message)
        case .flat(_, let flat): try body(FormReader(flat.members))
        case .row(let row): try body(FormReader(row.members))
        }
      } catch {
        failed += 1
        let located = Failure(
          error.status, error.code, error.message, hint: error.hint,
          subject: "line \(item.line)")
        try LineProblem.report(located, invocation, context)
      }
    }
    try source.finish()
  }
}

extension InputItem {
  /// The line where it begins.
  fileprivate var line: Int {
    switch self {
    case .problem(let line, _), .flat(let line, _): line
    case .row(let row): row.line
    }
  }
}
