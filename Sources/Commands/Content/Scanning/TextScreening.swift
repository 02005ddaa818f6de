import CommandLine
import Domain
import Reporting
import Screening

/// What the commands that screen a text from outside do alike.
struct TextScreening {
  let request: ScanRequest
  let access: Access
  let invocation: Invocation
  let context: Context

  /// Screens the text at a path, or on standard input for `-`; what came of its items is written by
  /// what is made for the lexicon. Whether items without findings are written is said too.
  func run(
    _ path: String, tellsAll: Bool, _ makeWriter: (ScanLexicon) throws(Failure) -> any ItemWriter
  ) throws(Failure) -> ExitStatus {
    try request.refuseSharedInput(with: path, invocation)
    let opened = try ScanLexicon.open(request, access, invocation, context)
    if let revision = opened.revision, !request.printsStatistics {
      try context.remark(Text("screened with \(revision)", "使用词库 \(revision)"), invocation)
    }
    let screener = Screener(opened.lexicon, request.options)
    let writer = try makeWriter(opened)
    let reader = JSONItemReader(idField: request.idField, textField: request.textField)
    let form = request.form
    return try TextScan(
      request: request, context: context, invocation: invocation, revision: opened.revision
    ) {
      switch form {
      case .lines: LineScan(screener, writer, tellsAll: tellsAll)
      case .jsonl: JSONScan(screener, reader, writer, tellsAll: tellsAll)
      }
    }.run(path)
  }
}
