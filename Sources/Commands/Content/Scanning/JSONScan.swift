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
    let (items, screener, writer, tellsAll) = (items, screener, writer, tellsAll)
    var (next, candidate) = (0, 0)
    func tell(_ item: TextItem, _ findings: [Finding]) {
      result.itemsWithFindings += findings.isEmpty ? 0 : 1
      result.findings += findings.count
      guard tellsAll || !findings.isEmpty else { return }
      writer.write(item, of: part, findings, to: &result.output)
    }
    // Items that had to be decoded are screened by themselves, when their turn comes.
    func pass(to end: Int) {
      while next < end {
        if case .text(let text) = items[next].content {
          tell(items[next], screener.findings(in: text))
        } else {
          tell(items[next], [])
        }
        next += 1
      }
    }
    search.search(
      part.bytes, upTo: part.limit,
      itemAt: { place in
        while candidate < items.count, items[candidate].extent.upperBound <= place {
          candidate += 1
        }
        guard candidate < items.count, case .bytes(let range) = items[candidate].content else {
          return nil
        }
        return range.contains(place) ? range : nil
      }
    ) { range, findings in
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

  /// Finds the items of a part, and what is no item.
  private mutating func read(_ part: TextPart, _ result: inout ScannedPart) {
    items.removeAll(keepingCapacity: true)
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
        if let item = try reader.item(part.bytes, place..<min(end, part.limit), line: line) {
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
