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
  /// Where the texts of the items stand: among the bytes of the part, or among its decoded texts.
  private var plain = TextRanges()
  private var decoded = TextRanges()

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
    let found = findingsInDecoded(part)
    let (items, screener, writer, tellsAll) = (items, screener, writer, tellsAll)
    var (next, plain) = (0, plain)
    func tell(_ item: Int, _ findings: [Finding]) {
      guard tellsAll || !findings.isEmpty else { return }
      result.itemsWithFindings += findings.isEmpty ? 0 : 1
      result.findings += findings.count
      writer.write(items[item], of: part, findings, to: &result.output)
    }
    // Items that had to be decoded take their turn among the others.
    func pass(to end: Int) {
      while next < end {
        switch items[next].content {
        case .bytes: tell(next, [])
        case .decoded(let range): tell(next, found[range.lowerBound] ?? [])
        case .text(let text): tell(next, screener.findings(in: text))
        }
        next += 1
      }
    }
    search.search(part.bytes, upTo: part.limit, itemAt: { plain.range(at: $0) }) {
      range, findings in
      while next < items.count, items[next].extent.upperBound <= range.lowerBound {
        pass(to: next + 1)
      }
      guard next < items.count else { return }
      tell(next, findings)
      next += 1
    }
    pass(to: items.count)
    return result
  }

  /// What is found in the texts that had to be decoded, by where they begin among them.
  private mutating func findingsInDecoded(_ part: TextPart) -> [Int: [Finding]] {
    guard part.decoded.count > 0 else { return [:] }
    var found: [Int: [Finding]] = [:]
    var texts = decoded
    search.search(part.decoded, upTo: part.decoded.count, itemAt: { texts.range(at: $0) }) {
      range, findings in
      found[range.lowerBound] = findings
    }
    return found
  }

  /// Finds the items of a part, and what is no item.
  private mutating func read(_ part: TextPart, _ result: inout ScannedPart) {
    items.removeAll(keepingCapacity: true)
    (plain, decoded) = (TextRanges(), TextRanges())
    part.decoded.keep(upTo: 0)
    let json = JSONBytes(of: part)
    let bytes = json.bytes
    var (place, line) = (0, part.linesBefore)
    var broken = part.linesNotInUTF8[...]
    while place < part.limit {
      if broken.first != line, let item = reader.like(json, at: place, before: part.limit) {
        add(item)
        (place, line) = (item.extent.upperBound + 1, line + 1)
        continue
      }
      let end = bytes.lineBreak(from: place) ?? part.limit
      // What was not well formed is the reason for whatever else is wrong with its line.
      let isInUTF8 = broken.first != line
      if !isInUTF8 {
        broken.removeFirst()
        result.problems.append((line + 1, .invalidUTF8(at: nil)))
      }
      do throws(FormatProblem) {
        if let item = try reader.item(json, place..<min(end, part.limit), line: line) {
          add(item)
        }
      } catch {
        if isInUTF8 { result.problems.append((line + 1, error)) }
      }
      (place, line) = (end + 1, line + 1)
    }
    result.items = items.count
  }

  private mutating func add(_ item: TextItem) {
    switch item.content {
    case .bytes(let range): plain.add(range)
    case .decoded(let range): decoded.add(range)
    case .text: break
    }
    items.append(item)
  }
}

/// Where texts stand among bytes, asked for from the first to the last.
private struct TextRanges {
  private var ranges: [Range<Int>] = []
  private var next = 0

  mutating func add(_ range: Range<Int>) { ranges.append(range) }

  /// The text in which a place is, which is not before the last one that was asked for.
  mutating func range(at place: Int) -> Range<Int>? {
    while next < ranges.count, ranges[next].upperBound <= place { next += 1 }
    guard next < ranges.count, ranges[next].contains(place) else { return nil }
    return ranges[next]
  }
}
