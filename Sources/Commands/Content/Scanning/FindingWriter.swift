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

  /// Appends an item whose id is given as JSON, and its text in bytes that need not be well formed.
  func write(
    id: [UInt8], _ text: () -> [UInt8], _ findings: [Finding], to output: inout [UInt8]
  ) {
    guard let isStyled else {
      writeObject(id, findings, to: &output)
      return
    }
    output.append(contentsOf: Self.visible(id[...]).utf8)
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
    _ id: [UInt8], _ findings: [Finding], to output: inout [UInt8]
  ) {
    output.append(#"{"id":"#)
    output.append(contentsOf: id)
    output.append(#","findings":["#)
    for (number, finding) in findings.enumerated() {
      if number > 0 { output.append(0x2C) }
      write(finding, to: &output)
    }
    output.append("]}\n")
  }

  private func write(_ finding: Finding, to output: inout [UInt8]) {
    output.append(#"{"term":"#)
    JSON.write(finding.term, to: &output)
    output.append(#","category":"#)
    JSON.write(finding.category.rawValue, to: &output)
    output.append(#","severity":"#)
    JSON.write(finding.severity.rawValue, to: &output)
    output.append(#","clause":"#)
    if let clause = clauses.isEmpty ? nil : clauses[finding.category.rawValue] {
      JSON.write(clause, to: &output)
    } else {
      output.append("null")
    }
    output.append(#","start":"#)
    output.append(decimal: finding.start)
    output.append(#","end":"#)
    output.append(decimal: finding.end)
    output.append(#","start_byte":"#)
    output.append(decimal: finding.startByte)
    output.append(#","end_byte":"#)
    output.append(decimal: finding.endByte)
    output.append(#","text":"#)
    JSON.write(finding.text, to: &output)
    output.append(#","steps":["#)
    for (number, step) in finding.steps.enumerated() {
      if number > 0 { output.append(0x2C) }
      JSON.write(step.rawValue, to: &output)
    }
    output.append("]}")
  }

  /// A text with what was found set off.
  private static func highlighted(
    _ bytes: [UInt8], _ findings: [Finding], _ isStyled: Bool
  ) -> String {
    var result = ""
    var place = 0
    for finding in findings where finding.endByte > place && finding.endByte <= bytes.count {
      let start = max(place, finding.startByte)
      result += visible(bytes[place..<start])
      let found = visible(bytes[start..<finding.endByte])
      result +=
        isStyled
        ? Style.apply(.red, to: Style.apply(.bold, to: found, enabled: true), enabled: true)
        : "[" + found + "]"
      place = finding.endByte
    }
    return result + visible(bytes[place...])
  }

  /// Bytes as a terminal may show them.
  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    Sanitizer.visible(String(decoding: bytes, as: UTF8.self))
  }
}
