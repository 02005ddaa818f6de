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
        try body(item.form())
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
