import LegalText
import Terminal

/// Shows people what became of a clause.
struct DifferencePage {
  let isStyled: Bool

  /// A heading with the kind of change and the addresses, and the words below it.
  func block(_ line: DifferenceView.Line) -> String {
    let change = line.change
    let places = [change.earlier?.address, change.later?.address].compactMap { $0 }
    let isMoved = places.count == 2 && places[0] != places[1]
    let place = isMoved ? places.joined(separator: " → ") : places.first ?? ""
    let rights = line.rights.isEmpty ? "" : "  ! " + line.rights.joined(separator: " ")
    let heading = Sanitizer.visible("\(change.kind.rawValue)  \(place)\(rights)")
    let words = change.segments.map(segment).joined()
    return Style.apply(.bold, to: heading, enabled: isStyled) + "\n" + words + "\n"
  }

  private func segment(_ segment: TextSegment) -> String {
    let text = Sanitizer.visible(segment.text, keepLineBreaks: true)
    return switch segment.operation {
    case .equal: text
    case .delete: isStyled ? Style.apply(.red, to: text, enabled: true) : "[-\(text)-]"
    case .insert:
      isStyled
        ? Style.apply(.green, to: Style.apply(.underline, to: text, enabled: true), enabled: true)
        : "{+\(text)+}"
    }
  }
}
