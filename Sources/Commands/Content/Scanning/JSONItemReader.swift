import Formats
import Reporting
import Screening

/// Finds the items in lines of JSON.
///
/// What screening needs of a line is taken from its bytes where it has the usual shape; any other
/// line, also a wrong one, is for the general reader.
struct JSONItemReader: Sendable {
  private let idField: String
  private let textField: String
  private let idBytes: [UInt8]
  private let textBytes: [UInt8]
  private var shape: JSONShape?

  init(idField: String, textField: String) {
    self.idField = idField
    self.textField = textField
    idBytes = Array(idField.utf8)
    textBytes = Array(textField.utf8)
  }

  /// The item of the line that begins at a place, if it is like the one before; nil where it is not.
  func like(_ json: JSONBytes, at start: Int, before limit: Int) -> TextItem? {
    shape?.item(json, at: start, before: limit)
  }

  /// The item of a line; nil where the line is blank.
  mutating func item(
    _ json: JSONBytes, _ range: Range<Int>, line: Int
  ) throws(FormatProblem) -> TextItem? {
    if let item = usual(json, range, line) { return item }
    return try general(json.bytes.copy(range), range, line)
  }

  /// The item of an object whose members are texts and whole numbers, without escapes but for the text
  /// that is asked for.
  private mutating func usual(_ json: JSONBytes, _ range: Range<Int>, _ line: Int) -> TextItem? {
    let bytes = json.bytes
    var scanner = JSONScanner(bytes, range)
    var id: Range<Int>?
    var text: (range: Range<Int>, hasEscapes: Bool)?
    guard scanner.take(0x7B) else { return nil }
    repeat {
      guard let name = scanner.plainString(), scanner.take(0x3A) else { return nil }
      if bytes.equal(name, textBytes) {
        guard text == nil, let value = scanner.string() else { return nil }
        text = value
      } else {
        guard let value = scanner.plainValue() else { return nil }
        guard bytes.equal(name, idBytes) else { continue }
        guard id == nil else { return nil }
        id = value.whole
      }
    } while scanner.take(0x2C)
    guard scanner.take(0x7D), scanner.isAtEnd, let text,
      let content = TextItem.Content(text, of: json)
    else { return nil }
    shape = id.flatMap { JSONShape(of: range, in: bytes, id: $0, text: text.range) }
    return TextItem(extent: range, id: id.map { .bytes($0) } ?? .line(line), content: content)
  }

  private static let notAnObject = FormatProblem(
    "not_an_object",
    Text(
      "the line is no JSON object; for a text a line add --lines",
      "该行不是 JSON 对象；每行一段文本时请加 --lines"))

  private func general(
    _ bytes: [UInt8], _ range: Range<Int>, _ line: Int
  ) throws(FormatProblem) -> TextItem? {
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
    guard bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) == 0x7B else { throw Self.notAnObject }
    let object = try JSON(parsing: bytes, repairingTexts: true)
    guard case .string(let text)? = object[textField] else {
      throw FormatProblem(
        "missing_text",
        Text("the object has no text named ‘\(textField)’", "对象没有名为“\(textField)”的文本"))
    }
    return TextItem(
      extent: range, id: object[idField].map { .value($0) } ?? .line(line), content: .text(text))
  }
}
