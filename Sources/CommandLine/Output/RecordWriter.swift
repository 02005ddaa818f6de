import Formats
public import Reporting
public import Terminal
import Time

/// Prints the records of a command, one by one, in the form that was asked for.
public final class RecordWriter {
  /// Whether a command prints a list of records or one record.
  public enum Shape: Sendable {
    /// Any number of records.
    case list
    /// Exactly one.
    case one
  }

  private let stream: OutputStream
  private let style: OutputStyle
  private let shape: Shape
  /// The fields that are printed.
  public let fields: [Field]
  private let present: Present?
  private var rows: [[String]] = []
  private var bytes: [UInt8] = []
  private var count = 0

  /// Shows a finished table to a person.
  public typealias Present = (String) throws(Failure) -> Void

  /// A writer of records with these fields; throws `unknown_field` where the style names another.
  ///
  /// Tables are handed to `present` where there is one, which may page them.
  public init(
    to stream: OutputStream, _ style: OutputStyle, _ shape: Shape, fields: [Field],
    present: Present? = nil
  ) throws(Failure) {
    self.stream = stream
    self.present = present
    self.style = style
    self.shape = shape
    if let names = style.fields {
      self.fields = try FieldSelection.choose(names, among: fields)
    } else {
      let isNarrow = shape == .list && (style.format == .table || style.format == .tsv)
      self.fields = isNarrow ? fields.filter(\.isInTable) : fields
    }
  }

  /// Prints a record, or keeps it until the table can be laid out.
  public func write(_ record: Record) throws(Failure) {
    try write(fields.map { record[$0.name] })
  }

  /// Prints the values of the fields of a record, or keeps them until the table can be laid out.
  public func write(_ values: [Value]) throws(Failure) {
    count += 1
    switch style.format {
    case .table: rows.append(cells(of: values))
    case .tsv: appendTSV(values, to: &bytes)
    case .csv: appendCSV(values)
    case .json, .jsonl: appendJSON(values)
    }
    if bytes.count > 1 << 16 { try drain() }
  }

  /// Ends the output: lays out the table, closes the array.
  public func finish() throws(Failure) {
    switch style.format {
    case .table: try finishTable()
    case .json where shape == .list:
      bytes.append(contentsOf: (count == 0 ? "[]\n" : "\n]\n").utf8)
    case .csv where count == 0: appendCSVHeading()
    default: break
    }
    try drain()
  }

  private func drain() throws(Failure) {
    do {
      try stream.write(bytes)
    } catch {
      throw OutputProblem.failure(error)
    }
    bytes.removeAll(keepingCapacity: true)
  }

  private func cells(of values: [Value]) -> [String] { values.map(cell) }

  private func cell(of value: Value) -> String {
    let cell = value.cell(instant: instant)
    // Tables are made visible where they are laid out.
    return style.isForTerminal && style.format.isForMachines ? Sanitizer.visible(cell) : cell
  }

  private func instant(_ instant: Instant) -> String {
    style.format.isForMachines
      ? instant.description : style.zone.formatForPeople(instant, seconds: true)
  }

  private func appendTSV(_ values: [Value], to bytes: inout [UInt8]) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      if case .integer(let number) = value {
        bytes.append(decimal: number)
      } else {
        TSVWriter.append(cell(of: value), to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func appendCSVHeading() {
    if style.hasByteOrderMark { bytes.append(contentsOf: CSVWriter.byteOrderMark) }
    CSVWriter.appendRow(fields.map(\.name), to: &bytes)
  }

  private func appendCSV(_ values: [Value]) {
    if count == 1 { appendCSVHeading() }
    CSVWriter.appendRow(cells(of: values), numbers: values.map(\.isNumber), to: &bytes)
  }

  private func appendJSON(_ values: [Value]) {
    let isArray = style.format == .json && shape == .list
    if isArray { bytes.append(contentsOf: (count == 1 ? "[\n" : ",\n").utf8) }
    let object = JSON.object(zip(fields, values).map { JSON.Member($0.name, $1.json) })
    if style.isForTerminal {
      bytes.append(contentsOf: Sanitizer.visible(object.serialized).utf8)
    } else {
      object.write(to: &bytes)
    }
    if !isArray { bytes.append(0x0A) }
  }

  private func finishTable() throws(Failure) {
    let text = table()
    if let present {
      try present(text)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  private func table() -> String {
    switch shape {
    case .list:
      guard !rows.isEmpty else { return "" }
      var table = Table(
        headings: fields.map { $0.title[style.language] }, columns: style.columns,
        styled: style.isStyled)
      for row in rows { table.add(row: row) }
      return table.render()
    case .one:
      return rows.map { row in
        let pairs = zip(fields, row).filter { !$0.1.isEmpty }
        let list = DefinitionList(
          pairs.map { (label: $0.0.title[style.language], value: $0.1) }, columns: style.columns,
          styled: style.isStyled)
        return list.render()
      }.joined()
    }
  }
}
