import Formats
import Screening

/// Screens texts that stand a line each.
struct LineScan: PartScan {
  private var search: BlockSearch
  private let writer: any ItemWriter
  private let tellsAll: Bool

  init(_ screener: Screener, _ writer: any ItemWriter, tellsAll: Bool) {
    search = BlockSearch(screener)
    self.writer = writer
    self.tellsAll = tellsAll
  }

  mutating func scan(_ part: TextPart) -> ScannedPart {
    var result = ScannedPart()
    writer.begin(part, to: &result.output)
    result.problems = part.linesNotInUTF8.map { ($0 + 1, .invalidUTF8(at: nil)) }
    var (place, line) = (0, part.linesBefore)
    let (writer, tellsAll) = (writer, tellsAll)
    func pass(to end: Int) {
      while tellsAll, place < end {
        let range = part.bytes.line(at: place)
        writer.write(TextItem(line, range), of: part, [], to: &result.output)
        place = (part.bytes.lineBreak(from: place) ?? part.limit) + 1
        line += 1
      }
      if !tellsAll, place < end {
        line += part.bytes.lineBreaks(in: place..<end)
        place = end
      }
    }
    search.search(part.bytes, upTo: part.limit, itemAt: { part.bytes.line(at: $0) }) {
      range, findings in
      pass(to: range.lowerBound)
      writer.write(TextItem(line, range), of: part, findings, to: &result.output)
      if tellsAll {
        place = (part.bytes.lineBreak(from: range.lowerBound) ?? part.limit) + 1
        line += 1
      }
      result.itemsWithFindings += 1
      result.findings += findings.count
    }
    if tellsAll { pass(to: part.limit) }
    result.items = part.lines
    return result
  }
}

/// Screens parts of a text, one at a time.
protocol PartScan {
  mutating func scan(_ part: TextPart) -> ScannedPart
}
