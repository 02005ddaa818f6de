import Formats
import Reporting
import Screening
import Terminal

/// Writes an item and its findings: a JSON object, or for people its text with the findings set off.
struct FindingWriter: Sendable {
  /// The clauses that the categories are bound to.
  let clauses: [String: String]
  /// For people: in which style, or none; nil for programs.
  let isStyled: Bool?

  /// Appends an item whose id is given as JSON.
  func write(
    id: some Sequence<UInt8>, _ text: () -> String, _ findings: [Finding], to output: inout [UInt8]
  ) {
    guard let isStyled else {
      writeObject(id, findings, to: &output)
      return
    }
    output.append(contentsOf: id)
    output.append(contentsOf: "  ".utf8)
    output.append(contentsOf: Self.highlighted(text(), findings, isStyled).utf8)
    output.append(0x0A)
    for finding in findings {
      let steps = finding.steps.map(\.rawValue).joined(separator: " ")
      let line =
        "    \(finding.category.rawValue) \(finding.severity.rawValue)  \(finding.term)  \(steps)"
      output.append(contentsOf: Sanitizer.visible(line).utf8)
      output.append(0x0A)
    }
  }

  private func writeObject(
    _ id: some Sequence<UInt8>, _ findings: [Finding], to output: inout [UInt8]
  ) {
    output.append(contentsOf: #"{"id":"#.utf8)
    output.append(contentsOf: id)
    output.append(contentsOf: #","findings":["#.utf8)
    for (number, finding) in findings.enumerated() {
      if number > 0 { output.append(0x2C) }
      json(finding).write(to: &output)
    }
    output.append(contentsOf: "]}\n".utf8)
  }

  private func json(_ finding: Finding) -> JSON {
    .object([
      .init("term", .string(finding.term)),
      .init("category", .string(finding.category.rawValue)),
      .init("severity", .string(finding.severity.rawValue)),
      .init("clause", clauses[finding.category.rawValue].map(JSON.string) ?? .null),
      .init("start", .integer(Int64(finding.start))),
      .init("end", .integer(Int64(finding.end))),
      .init("start_byte", .integer(Int64(finding.startByte))),
      .init("end_byte", .integer(Int64(finding.endByte))),
      .init("text", .string(finding.text)),
      .init("steps", .array(finding.steps.map { .string($0.rawValue) })),
    ])
  }

  /// A text with what was found set off.
  private static func highlighted(
    _ text: String, _ findings: [Finding], _ isStyled: Bool
  ) -> String {
    var result = ""
    var place = 0
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String {
      Sanitizer.visible(String(decoding: bytes[range], as: UTF8.self))
    }
    for finding in findings where finding.endByte > place && finding.endByte <= bytes.count {
      let start = max(place, finding.startByte)
      result += part(place..<start)
      let found = part(start..<finding.endByte)
      result +=
        isStyled
        ? Style.apply(.red, to: Style.apply(.bold, to: found, enabled: true), enabled: true)
        : "[" + found + "]"
      place = finding.endByte
    }
    return result + part(place..<bytes.count)
  }
}
