import CommandLine
import Formats
import Reporting
import Store
import Terminal
import Time

/// Prints the records of one invocation in the form that it asks for.
struct Output {
  private let context: Context
  private let invocation: Invocation

  init(_ context: Context, _ invocation: Invocation) {
    self.context = context
    self.invocation = invocation
  }

  /// A writer for records of the command's fields.
  ///
  /// Where no form was asked for, `standard` is used, or else the one that suits the destination.
  func writer(
    _ shape: RecordWriter.Shape, zone: Zone, unlessAsked standard: OutputFormat? = nil
  ) throws(Failure) -> RecordWriter {
    var style = try style(zone)
    let isAsked = invocation.has(GlobalOptions.json) || invocation.has(GlobalOptions.format)
    if let standard, !isAsked { style.format = standard }
    return try RecordWriter(
      to: context.output, style, shape, fields: invocation.command.fields
    ) { text throws(Failure) in try context.present(text, invocation) }
  }

  /// The store's zone where people will read points in time in it; to programs it makes no
  /// difference, and looking it up takes a moment.
  func zone(_ session: Session) throws(Failure) -> Zone {
    let format = try invocation.outputFormat(isTerminal: context.devices.outputIsTerminal)
    return format == .table ? try session.zone : .utc
  }

  /// Prints one record.
  func one(_ record: Record, zone: Zone) throws(Failure) {
    let writer = try writer(.one, zone: zone)
    try writer.write(record)
    try writer.finish()
  }

  /// Prints one thing as a view shows it that is not the command's own.
  func one<Model>(_ model: Model, in view: View<Model>, zone: Zone) throws(Failure) {
    let writer = try RecordWriter(
      to: context.output, try style(zone), .one, fields: view.fields
    ) { text throws(Failure) in try context.present(text, invocation) }
    try writer.write(view.record(model))
    try writer.finish()
  }

  /// Prints several records.
  func list(_ records: [Record], zone: Zone) throws(Failure) {
    let writer = try writer(.list, zone: zone)
    for record in records { try writer.write(record) }
    try writer.finish()
  }

  /// Prints several things as a view shows them; only the fields that are printed are read off them.
  func list<Model>(
    _ models: some Sequence<Model>, in view: View<Model>, zone: Zone
  ) throws(Failure) {
    let writer = try writer(.list, zone: zone)
    let read = view.reader(of: writer.fields)
    var values: [Value] = []
    for model in models {
      read(model, &values)
      try writer.write(values)
    }
    try writer.finish()
  }

  /// The form that the invocation asks for; throws where its options exclude each other.
  func style(_ zone: Zone) throws(Failure) -> OutputStyle {
    if let conflict = invocation.conflict(GlobalOptions.json, GlobalOptions.format)
      ?? fieldsConflict()
    {
      throw conflict
    }
    let format = try invocation.outputFormat(isTerminal: context.devices.outputIsTerminal)
    let attached = try invocation[GlobalOptions.json]
    let named = try invocation[GlobalOptions.fields]
    let names = attached ?? named
    return OutputStyle(
      format: format, fields: names.map { $0.split(separator: ",").map(String.init) },
      hasByteOrderMark: invocation[GlobalOptions.byteOrderMark], language: context.language,
      columns: context.devices.columns, isStyled: try isStyled(),
      isForTerminal: context.devices.outputIsTerminal, zone: zone)
  }

  /// Whether fields that are details are not printed, and nobody chose the ones that are.
  var leavesOutDetails: Bool {
    get throws(Failure) {
      let style = try style(.utc)
      return style.fields == nil && (style.format == .tsv || style.format == .table)
    }
  }

  /// Refuses a form that cannot be: options that exclude each other, fields that do not exist.
  func check() throws(Failure) {
    let names = try style(.shanghai).fields ?? []
    if names != ["help"] { _ = try FieldSelection.choose(names, among: invocation.command.fields) }
  }

  func isStyled() throws(Failure) -> Bool {
    let choice = try invocation[GlobalOptions.color].flatMap(ColourChoice.init(rawValue:)) ?? .auto
    return choice.decide(
      environment: context.environment, isTerminal: context.devices.outputIsTerminal)
  }

  private func fieldsConflict() -> Failure? {
    guard (try? invocation[GlobalOptions.json]) ?? nil != nil else { return nil }
    return invocation.conflict(GlobalOptions.json, GlobalOptions.fields)
  }
}

extension Invocation {
  /// The output format that was asked for, or the one that suits where the output goes.
  func outputFormat(isTerminal: Bool) throws(Failure) -> OutputFormat {
    if has(GlobalOptions.json) { return .json }
    return try self[GlobalOptions.format] ?? (isTerminal ? .table : .tsv)
  }
}
