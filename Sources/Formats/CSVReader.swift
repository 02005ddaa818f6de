import Reporting

/// Reads records from CSV with a heading (RFC 4180): quoted fields may hold commas, quotes and line
/// breaks; lines end with LF or CRLF; an empty field that is not quoted is an absent value.
///
/// A record that is wrong is reported, and reading goes on with the line after the one where it
/// went wrong, so that a quote nobody closed costs one record and not the rest of the file.
public struct CSVReader<Source: ByteSource> {
  private let maximumLength: Int
  private var lines: LineReader<Source>
  private var names: [String]?
  private var isOver = false
  private var returned: [Line] = []

  /// A reader of records of at most `maximumLength` bytes.
  public init(_ source: Source, maximumLength: Int = 1 << 20) {
    self.maximumLength = maximumLength
    lines = LineReader(source, maximumLength: maximumLength)
  }

  /// The next record, or what is wrong with it; nil at the end. A heading that is wrong ends it.
  public mutating func next() throws(ReadFailure) -> InputItem? {
    while !isOver, let line = try nextLine() {
      if case .bytes(let bytes) = line.content, bytes.isEmpty { continue }
      let record = try record(from: line)
      guard let names else {
        if let problem = takeHeading(record) {
          isOver = true
          return .problem(line: line.number, problem)
        }
        continue
      }
      return Self.item(record, names, line.number)
    }
    guard !isOver, names == nil else { return nil }
    isOver = true
    return .problem(
      line: 1, FormatProblem("missing_header", Text("there is no heading", "没有表头")))
  }

  private typealias Fields = [CSVField]

  private mutating func nextLine() throws(ReadFailure) -> Line? {
    returned.isEmpty ? try lines.next() : returned.removeFirst()
  }

  /// The fields of the record that begins at a line; it goes on for as long as a quote is open.
  private mutating func record(
    from first: Line
  ) throws(ReadFailure) -> Result<[CSVField], FormatProblem> {
    var splitter = CSVSplitter()
    var taken: [Line] = []
    var line = first
    var length = 0
    while true {
      guard case .bytes(let bytes) = line.content else {
        if case .problem(let problem) = line.content { return .failure(problem) }
        continue
      }
      length += bytes.count + 1
      if let problem = splitter.take(bytes) { return .failure(problem) }
      if !splitter.isInQuotes { return .success(splitter.fields) }
      guard length <= maximumLength, let following = try nextLine() else {
        returned = taken + returned
        return .failure(.unterminatedQuote)
      }
      taken.append(following)
      line = following
    }
  }

  private mutating func takeHeading(
    _ record: Result<[CSVField], FormatProblem>
  ) -> FormatProblem? {
    guard case .success(let fields) = record else {
      if case .failure(let problem) = record { return problem }
      return nil
    }
    var names: [String] = []
    for field in fields {
      guard let name = String(validating: field.bytes, as: UTF8.self) else {
        return .invalidUTF8(at: nil)
      }
      guard !name.isEmpty, !names.contains(name), fields.count <= 1000 else {
        return FormatProblem(
          "invalid_header",
          Text("the heading has an empty or repeated name", "表头有空白或重复的列名"))
      }
      names.append(name)
    }
    self.names = names
    return nil
  }

  private static func item(
    _ record: Result<[CSVField], FormatProblem>, _ names: [String], _ line: Int
  ) -> InputItem {
    switch record {
    case .failure(let problem): return .problem(line: line, problem)
    case .success(let fields):
      guard fields.count == names.count else {
        return .problem(
          line: line,
          FormatProblem(
            "wrong_field_count",
            Text(
              "the record has \(fields.count) fields, the heading \(names.count)",
              "该记录有 \(fields.count) 个字段，表头有 \(names.count) 个")))
      }
      return row(fields, names, line)
    }
  }

  private static func row(_ fields: [CSVField], _ names: [String], _ line: Int) -> InputItem {
    var members: [JSON.Member] = []
    for (field, name) in zip(fields, names) where !field.bytes.isEmpty || field.isQuoted {
      guard let text = String(validating: field.bytes, as: UTF8.self) else {
        return .problem(line: line, .invalidUTF8(at: nil))
      }
      guard !field.bytes.contains(0) else { return .problem(line: line, .nulByte(at: nil)) }
      members.append(JSON.Member(name, .string(text)))
    }
    return .row(InputRow(line: line, members: members))
  }
}
