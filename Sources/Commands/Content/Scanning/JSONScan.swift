import Formats
import Screening

/// Screens the texts of JSON objects that stand a line each.
struct JSONScan: PartScan {
  private var search: BlockSearch
  private let screener: Screener
  private var reader: JSONItemReader
  private let writer: any ItemWriter
  private let tellsAll: Bool
  private var items: [TextItem] = []

  init(_ screener: Screener, _ reader: JSONItemReader, _ writer: any ItemWriter, tellsAll: Bool) {
    search = BlockSearch(screener)
    self.screener = screener
    self.reader = reader
    self.writer = writer
    self.tellsAll = tellsAll
  }

  mutating func scan(_ part: TextPart) -> ScannedPart {
    var result = ScannedPart()
    writer.begin(part, to: &result.output)
    read(part, &result)
    let decoded = findingsInDecoded(part)
    let (items, screener, writer, tellsAll) = (items, screener, writer, tellsAll)
    var next = 0
    func tell(_ item: TextItem, _ findings: [Finding]) {
      result.itemsWithFindings += findings.isEmpty ? 0 : 1
      result.findings += findings.count
      guard tellsAll || !findings.isEmpty else { return }
      writer.write(item, of: part, findings, to: &result.output)
    }
    // Items that had to be decoded take their turn among the others.
    func pass(to end: Int) {
      while next < end {
        switch items[next].content {
        case .bytes: tell(items[next], [])
        case .decoded(let range): tell(items[next], decoded[range.lowerBound] ?? [])
        case .text(let text): tell(items[next], screener.findings(in: text))
        }
        next += 1
      }
    }
    var texts = TextRanges(items) { if case .bytes(let range) = $0 { range } else { nil } }
    search.search(part.bytes, upTo: part.limit, itemAt: { texts.range(at: $0) }) {
      range, findings in
      while next < items.count, items[next].extent.upperBound <= range.lowerBound {
        pass(to: next + 1)
      }
      guard next < items.count else { return }
      tell(items[next], findings)
      next += 1
    }
    pass(to: items.count)
    return result
  }

  /// What is found in the texts that had to be decoded, by where they begin among them.
  private mutating func findingsInDecoded(_ part: TextPart) -> [Int: [Finding]] {
    guard part.decoded.count > 0 else { return [:] }
    var found: [Int: [Finding]] = [:]
    var texts = TextRanges(items) { if case .decoded(let range) = $0 { range } else { nil } }
    search.search(part.decoded, upTo: part.decoded.count, itemAt: { texts.range(at: $0) }) {
      range, findings in
      found[range.lowerBound] = findings
    }
    return found
  }

  /// Finds the items of a part, and what is no item.
  private mutating func read(_ part: TextPart, _ result: inout ScannedPart) {
    items.removeAll(keepingCapacity: true)
    part.decoded.keep(upTo: 0)
    var (place, line) = (0, part.linesBefore)
    var broken = part.linesNotInUTF8[...]
    while place < part.limit {
      let end = part.bytes.lineBreak(from: place) ?? part.limit
      // What was not well formed is the reason for whatever else is wrong with its line.
      let isInUTF8 = broken.first != line
      if !isInUTF8 {
        broken.removeFirst()
        result.problems.append((line + 1, .invalidUTF8(at: nil)))
      }
      do throws(FormatProblem) {
        if let item = try reader.item(part, place..<min(end, part.limit), line: line) {
          items.append(item)
        }
      } catch {
        if isInUTF8 { result.problems.append((line + 1, error)) }
      }
      (place, line) = (end + 1, line + 1)
    }
    result.items = items.count
  }
}

/// Where texts stand among bytes, asked for from the first to the last.
private struct TextRanges {
  private let ranges: [Range<Int>]
  private var next = 0

  /// The texts of items that stand among the bytes; of others there is no range.
  init(_ items: [TextItem], _ range: (TextItem.Content) -> Range<Int>?) {
    ranges = items.compactMap { range($0.content) }
  }

  /// The text in which a place is, which is not before the last one that was asked for.
  mutating func range(at place: Int) -> Range<Int>? {
    while next < ranges.count, ranges[next].upperBound <= place { next += 1 }
    guard next < ranges.count, ranges[next].contains(place) else { return nil }
    return ranges[next]
  }
}
