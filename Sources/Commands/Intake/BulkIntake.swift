import CommandLine
import Domain
import Formats
import Glibc
import Reporting
import Store
import Terminal

/// Takes in many records, a part of them at a time in one transaction each, so that an interrupted
/// intake leaves whole records only and can simply be run again.
struct BulkIntake {
  /// Takes in the lines of one part.
  struct Taker {
    /// Takes in one line.
    let take: (FormReader) throws(Failure) -> IntakeOutcome
    /// Takes in one line of plain texts, or answers nil where it is for `take`; nil where there is
    /// no such short cut.
    var takeFlat: ((FlatObject) throws(Failure) -> IntakeOutcome?)?
    /// What people should know of the line that was taken in last, if anything.
    var remark: () -> LineRemark? = { nil }
    /// Ends the part.
    let finish: () throws(Failure) -> Void
  }

  let invocation: Invocation
  let context: Context
  let call: Call
  /// How many lines are taken in with one transaction.
  let part: Int
  /// How many remarks on lines are shown; of the others the number is told.
  let shownRemarks: Int
  /// Whether lines of plain texts are handed over as such.
  let prefersFlat: Bool
  let forms: IntakeForms
  let taker: (Session) throws(Failure) -> Taker

  private var counts: [IntakeOutcome: Int] = [:]
  private var failed = 0
  private var remarked = 0

  init(
    _ invocation: Invocation, _ context: Context, _ call: Call, part: Int, shownRemarks: Int,
    prefersFlat: Bool, forms: IntakeForms, taker: @escaping (Session) throws(Failure) -> Taker
  ) {
    self.invocation = invocation
    self.context = context
    self.call = call
    self.part = part
    self.shownRemarks = shownRemarks
    self.prefersFlat = prefersFlat
    self.forms = forms
    self.taker = taker
  }

  /// Reads everything; answers what came of it. Lines that cannot be taken in are reported with
  /// their number and reason, and the others go in.
  mutating func run() throws(Failure) -> (record: Record, status: ExitStatus) {
    let store = try context.store(invocation, .writing)
    var source = try IntakeSource(
      try invocation[IntakeOptions.file] ?? "-", invocation, environment: context.environment,
      forms, prefersFlat: prefersFlat)
    defer { source.close() }
    let progress = Progress(
      to: context.remarks, label: invocation.command.name, total: nil,
      isTerminal: context.devices.remarksAreTerminal && !invocation[GlobalOptions.quiet],
      environment: context.environment, columns: context.devices.columns)
    var isAtEnd = false
    while !isAtEnd {
      let items = try source.next(part, isAtEnd: &isAtEnd)
      try takePart(items, store, progress)
      progress.advance(to: counts.values.reduce(failed, +))
    }
    progress.finish()
    try source.finish()
    if remarked > shownRemarks {
      let rest = remarked - shownRemarks
      try context.remark(
        Text("\(rest) more lines have such a remark", "另有 \(rest) 行有同类提示"), invocation)
    }
    return (summary, failed == 0 ? .done : .partial)
  }

  private mutating func takePart(
    _ items: [InputItem], _ store: Store, _ progress: Progress
  ) throws(Failure) {
    var part: [IntakeOutcome: Int] = [:]
    var problems: [Failure] = []
    var remarks: [(line: Int, remark: LineRemark)] = []
    let taker = taker
    try store.change(call) { session throws(Failure) in
      (part, problems, remarks) = ([:], [], [])
      let taker = try taker(session)
      for item in items {
        do throws(Failure) {
          part[try Self.take(item, taker), default: 0] += 1
          if let remark = taker.remark() {
            remarks.append((item.line, remark))
          }
        } catch {
          guard error.status != .unavailable else { throw error }
          problems.append(error)
        }
      }
      try taker.finish()
    }
    for (outcome, count) in part { counts[outcome, default: 0] += count }
    if !problems.isEmpty || !remarks.isEmpty { progress.clear() }
    failed += problems.count
    for (line, remark) in remarks.prefix(max(0, shownRemarks - remarked)) {
      try remark.report(line: line, invocation, context)
    }
    remarked += remarks.count
    for problem in problems { try LineProblem.report(problem, invocation, context) }
  }

  private static func take(_ item: InputItem, _ taker: Taker) throws(Failure) -> IntakeOutcome {
    switch item {
    case .problem(let line, let problem):
      throw Failure(.invalidInput, problem.code, problem.message, subject: "line \(line)")
    case .flat(let line, let flat):
      return try located(line) { () throws(Failure) in
        if let outcome = try taker.takeFlat?(flat) { return outcome }
        return try taker.take(FormReader(flat.members))
      }
    case .row(let row):
      return try located(row.line) { () throws(Failure) in
        try taker.take(FormReader(row.members))
      }
    }
  }

  /// Carries out an intake of which every failure but that of the store names the line.
  private static func located(
    _ line: Int, _ take: () throws(Failure) -> IntakeOutcome
  ) throws(Failure) -> IntakeOutcome {
    do throws(Failure) {
      return try take()
    } catch {
      guard error.status != .unavailable else { throw error }
      throw Failure(
        error.status, error.code, error.message, hint: error.hint, subject: "line \(line)",
        current: error.current)
    }
  }

  private var summary: Record {
    IntakeView.record(
      created: counts[.created] ?? 0, updated: counts[.updated] ?? 0,
      unchanged: counts[.unchanged] ?? 0, failed: failed)
  }
}
