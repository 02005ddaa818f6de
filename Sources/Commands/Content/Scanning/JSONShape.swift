import Screening

/// What stands around the id and the text of a line of JSON: most lines have the same there as the one
/// before, and are read without a look at what it means.
struct JSONShape {
  private let head: [UInt8]
  private let middle: [UInt8]
  private let tail: [UInt8]

  /// The shape of a line of which the id stands before the text, the one with its quotation marks if it
  /// has any, the other between them; nil where it does not.
  init?(of line: Range<Int>, in bytes: PaddedBytes, id: Range<Int>, text: Range<Int>) {
    guard id.upperBound <= text.lowerBound else { return nil }
    head = bytes.copy(line.lowerBound..<id.lowerBound)
    middle = bytes.copy(id.upperBound..<text.lowerBound)
    tail = bytes.copy(text.upperBound..<line.upperBound)
  }

  /// The item of the line that begins at a place, if it has this shape and ends before the limit or
  /// with it; nil where it has another.
  func item(_ json: JSONBytes, at start: Int, before limit: Int) -> TextItem? {
    let bytes = json.bytes
    let id = start + head.count
    guard id + middle.count + tail.count < limit, bytes.equal(start..<id, head),
      let idEnd = Self.endOfID(bytes, from: id, before: limit)
    else { return nil }
    let textStart = idEnd + middle.count
    guard textStart < limit, bytes.equal(idEnd..<textStart, middle),
      let text = JSONEscapes.text(bytes, from: textStart, before: limit)
    else { return nil }
    let (textEnd, end) = (text.range.upperBound, text.range.upperBound + tail.count)
    guard end <= limit, bytes.equal(textEnd..<end, tail), end == limit || bytes[end] == 0x0A,
      let content = TextItem.Content(text, of: json)
    else { return nil }
    return TextItem(extent: start..<end, id: .bytes(id..<idEnd), content: content)
  }

  /// Where a whole number or a text without escapes ends; nil where neither begins.
  private static func endOfID(_ bytes: PaddedBytes, from start: Int, before end: Int) -> Int? {
    if bytes[start] == 0x22 {
      return bytes.endOfPlainText(from: start + 1, before: end).flatMap {
        bytes[$0] == 0x22 ? $0 + 1 : nil
      }
    }
    var place = start
    while place < end, bytes[place] >= 0x30, bytes[place] <= 0x39 { place += 1 }
    let hasLeadingZero = place > start + 1 && bytes[start] == 0x30
    return place > start && !hasLeadingZero ? place : nil
  }
}
