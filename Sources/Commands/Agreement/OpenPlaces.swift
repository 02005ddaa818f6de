import CommandLine
import LegalText
import Reporting

/// What is said of a version in which the owner of some paragraphs is still a judgement.
enum OpenPlaces {
  /// What is said of lines of the source; nil where there are none.
  static func remark(lines: [Int]) -> Text? {
    guard !lines.isEmpty else { return nil }
    let list = lines.map(String.init).joined(separator: ", ")
    return Text(
      "unsettled: which clause the paragraphs at these lines of the source belong to: \(list)",
      "归属待定：原文下列行的段落尚未判定所属条款：\(list)")
  }

  /// What is said of a version that was printed.
  static let remark: @Sendable (Record) -> Text? = { record in
    guard case .list(let places) = record["ambiguous"] else { return nil }
    let lines = places.compactMap { place -> Int? in
      guard case .object(let members) = place,
        case .integer(let line)? = members.first(where: { $0.name == "line" })?.value
      else { return nil }
      return Int(line)
    }
    return remark(lines: lines)
  }
}
