import CommandLine
import Formats
import Glibc
import Reporting
import Screening
import Terminal

/// Screens a text from outside, part after part, by as many threads as are asked for; what is printed
/// stands in the order of the text.
struct TextScan {
  let request: ScanRequest
  let context: Context
  let invocation: Invocation
  /// The revision of the store's lexicon; nil where the lexicon is in files.
  let revision: String?
  /// Makes what screens the parts; each thread has its own.
  let makeScan: @Sendable () -> any PartScan

  /// Screens the text at a path, or on standard input for `-`.
  func run(_ path: String) throws(Failure) -> ExitStatus {
    let file = try InputFile(
      path, encoding: request.encoding, environment: context.environment)
    defer { file.close() }
    var reader = TextReader(name: file.name, descriptor: file.descriptor)
    var tally = ScanTally(
      progress: Progress(
        to: context.remarks, label: invocation.command.name, total: nil,
        isTerminal: context.devices.remarksAreTerminal && !invocation[GlobalOptions.quiet],
        environment: context.environment, columns: context.devices.columns))
    let isShort = reader.size.map { $0 <= TextReader.partSize } ?? false
    let skipped =
      try isShort || request.jobs == 1
      ? runAlone(&reader, &tally) : runTogether(reader, &tally)
    tally.progress.finish()
    for line in skipped {
      try report(.lineTooLong(TextReader.maximumLine), line: line, &tally)
    }
    try file.finish(
      Text(
        "What came before the first bad byte was screened; correct the file and run again.",
        "首个错误字节之前的内容已筛查；请更正后重新执行。"))
    if request.printsStatistics {
      try context.remark(tally.counts.summary(revision), invocation)
    }
    if tally.counts.broken > 0 { return .partial }
    return tally.counts.findings > 0 && invocation[ContentScan.exitCode] ? .findings : .done
  }

  /// Screens a text; answers the numbers, from 1, of lines that were too long.
  private func runAlone(
    _ reader: inout TextReader, _ tally: inout ScanTally
  ) throws(Failure) -> [Int] {
    var scan = makeScan()
    let part = TextPart(capacity: TextReader.partSize)
    while true {
      switch try part.fill(from: &reader, waiting: false) {
      case .filled: break
      case .over: return reader.skipped
      case .nothingYet:
        // What was found so far is handed over before waiting for more.
        try context.flush()
        guard try part.fill(from: &reader, waiting: true) == .filled else { return reader.skipped }
      }
      try take(scan.scan(part), &tally)
    }
  }

  /// Screens a text with several threads; answers the same.
  private func runTogether(
    _ reader: TextReader, _ tally: inout ScanTally
  ) throws(Failure) -> [Int] {
    let workers = PartWorkers(reader, makeScan)
    try workers.run(threads: request.jobs) { () throws(Failure) in
      try context.flush()
    } take: { part throws(Failure) in
      try take(part, &tally)
    }
    return workers.skipped
  }

  private func take(_ part: ScannedPart, _ tally: inout ScanTally) throws(Failure) {
    tally.add(part)
    if !part.output.isEmpty { try context.write(part.output) }
    for (line, problem) in part.problems { try report(problem, line: line, &tally) }
    tally.progress.advance(to: tally.counts.items)
  }

  private func report(
    _ problem: FormatProblem, line: Int, _ tally: inout ScanTally
  ) throws(Failure) {
    tally.counts.broken += 1
    tally.progress.clear()
    try LineProblem.report(
      Failure(.invalidInput, problem.code, problem.message, subject: "line \(line)"), invocation,
      context)
  }
}

/// What was screened so far.
struct ScanTally {
  let progress: Progress
  var counts = ScanCounts()

  init(progress: Progress) {
    self.progress = progress
  }

  mutating func add(_ part: ScannedPart) {
    counts.items += part.items
    counts.itemsWithFindings += part.itemsWithFindings
    counts.findings += part.findings
  }
}
