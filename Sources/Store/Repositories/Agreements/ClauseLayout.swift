import Domain
import Formats
import LegalText
import Reporting

/// How a clause's paragraphs stand in the document and what of them is in bold, as it is kept beside
/// their words.
enum ClauseLayout {
  /// The layout of paragraphs as JSON. What is empty is left out.
  static func text(of paragraphs: [Paragraph]) -> String {
    JSON.array(paragraphs.map(json)).serialized
  }

  /// What the layout of a clause contains where some of its words are in bold.
  static let boldMark = "\"bold\""

  /// What the layout of a clause contains where the owner of a paragraph is a judgement that nobody
  /// has made yet.
  static let choiceMark = "\"choices\""

  /// The paragraphs of a clause. Those of a clause that was imported before layouts were kept get
  /// places in the order in which they are read, from `next` on.
  static func paragraphs(
    _ text: String, layout: String?, next: inout Int
  ) throws(Failure) -> [Paragraph] {
    let texts = text.split(separator: "\n").map(String.init)
    guard let layout else {
      return texts.map { text in
        defer { next += 1 }
        return Paragraph(
          place: next, line: next, text: text, runs: 1, emphasis: [], candidates: [], choices: [])
      }
    }
    guard case .array(let members)? = try? JSON(parsing: Array(layout.utf8)),
      members.count == texts.count
    else { throw StoreFailure.damaged("store", "clause layout") }
    return try zip(texts, members).map { text, json throws(Failure) in
      guard case .integer(let place)? = json["place"], case .integer(let line)? = json["line"]
      else { throw StoreFailure.damaged("store", "clause layout") }
      var runs = 1
      if case .integer(let number)? = json["runs"] { runs = Int(number) }
      return Paragraph(
        place: Int(place), line: Int(line), text: text, runs: runs, emphasis: ranges(json["bold"]),
        candidates: ranges(json["candidates"]), choices: words(json["choices"]),
        settledAmong: words(json["settled_among"]))
    }
  }

  private static func json(_ paragraph: Paragraph) -> JSON {
    var members = [
      JSON.Member("place", .integer(Int64(paragraph.place))),
      JSON.Member("line", .integer(Int64(paragraph.line))),
    ]
    if paragraph.runs > 1 { members.append(JSON.Member("runs", .integer(Int64(paragraph.runs)))) }
    let ranges = [("bold", paragraph.emphasis), ("candidates", paragraph.candidates)]
    for (name, ranges) in ranges where !ranges.isEmpty {
      members.append(JSON.Member(name, .array(ranges.map(json))))
    }
    let addresses = [("choices", paragraph.choices), ("settled_among", paragraph.settledAmong)]
    for (name, addresses) in addresses where !addresses.isEmpty {
      members.append(JSON.Member(name, .array(addresses.map { .string($0) })))
    }
    return .object(members)
  }

  private static func json(_ range: Range<Int>) -> JSON {
    .array([.integer(Int64(range.lowerBound)), .integer(Int64(range.upperBound))])
  }

  private static func ranges(_ json: JSON?) -> [Range<Int>] {
    guard case .array(let values)? = json else { return [] }
    return values.compactMap { value in
      guard case .array(let ends) = value, ends.count == 2, case .integer(let start) = ends[0],
        case .integer(let end) = ends[1], start >= 0, start <= end
      else { return nil }
      return Int(start)..<Int(end)
    }
  }

  private static func words(_ json: JSON?) -> [String] {
    guard case .array(let values)? = json else { return [] }
    return values.compactMap { if case .string(let word) = $0 { word } else { nil } }
  }
}
