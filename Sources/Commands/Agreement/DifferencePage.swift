import Domain
import LegalText
import Reporting
import Terminal

/// Shows people at a terminal what two texts differ in: a block for each clause.
struct DifferencePage {
  let isStyled: Bool
  let language: Language
  let marks: MarkedText

  /// The blocks; clauses that only went along with the one they stand in are counted there.
  func render(_ lines: [TextDifference.Line]) -> String {
    var blocks: [(line: TextDifference.Line, along: Int)] = []
    // The clauses that the next one may stand in, each with the block in which it is told.
    var path: [(level: Int, block: Int)] = []
    for line in lines {
      guard let level = line.change.later?.level else {
        blocks.append((line, 0))
        continue
      }
      path.removeAll { $0.level >= level }
      if isAlong(line), let house = path.last {
        blocks[house.block].along += 1
        path.append((level, house.block))
      } else {
        blocks.append((line, 0))
        path.append((level, blocks.count - 1))
      }
    }
    return blocks.map { block($0.line, along: $0.along) }.joined(separator: "\n")
  }

  private func isAlong(_ line: TextDifference.Line) -> Bool {
    line.change.goesAlong && (line.change.kind == .renumbered || line.change.kind == .moved)
  }

  private func block(_ line: TextDifference.Line, along: Int) -> String {
    let heading = Style.apply(.bold, to: visible(heading(line, along)), enabled: isStyled)
    let words = words(line)
    return heading + "\n" + (words.isEmpty ? "" : words + "\n")
  }

  /// The kind of change, the addresses, and why it may touch rights.
  private func heading(_ line: TextDifference.Line, _ along: Int) -> String {
    let places = [line.change.earlier?.address, line.change.later?.address].compactMap { $0 }
    var heading = line.change.kind.title[language] + "  "
    heading += (places.first == places.last ? places.prefix(1) : places[...])
      .joined(separator: " → ")
    if along > 0 {
      let clauses = along == 1 ? "one clause" : "\(along) clauses"
      heading += Text(" (with \(clauses) in it)", "（含其下 \(along) 条）")[language]
    }
    if !line.signs.isEmpty {
      let signs = line.signs.map(\.description).joined(separator: " ")
      heading += Text("  ! may touch rights: ", "  ！可能涉及权利：")[language] + signs
    }
    return heading
  }

  /// The words; of a clause that has the same ones elsewhere its number alone.
  private func words(_ line: TextDifference.Line) -> String {
    switch line.change.kind {
    case .renumbered, .moved:
      Style.apply(
        .dim, to: visible((line.change.later?.title ?? "")), enabled: isStyled)
    case .kept, .changed, .added, .removed:
      isStyled
        ? marks.parts(of: line.wording.segments).map(styled).joined()
        : visible(marks.text(of: line.wording.segments))
    }
  }

  private func styled(_ part: MarkedText.Part) -> String {
    switch part {
    case .gap: Style.apply(.dim, to: "[…]", enabled: true)
    case .bold(let text):
      Style.apply(.green, to: Style.apply(.bold, to: visible(text), enabled: true), enabled: true)
    case .plain(let text):
      Style.apply(.red, to: Style.apply(.dim, to: visible(text), enabled: true), enabled: true)
    case .words(.equal, let text): visible(text)
    case .words(.delete, let text):
      Style.apply(
        .red, to: Style.apply(.strike, to: visible(text), enabled: true), enabled: true)
    case .words(.insert, let text):
      Style.apply(
        .green, to: Style.apply(.underline, to: visible(text), enabled: true), enabled: true)
    }
  }

  private func visible(_ text: String) -> String {
    Sanitizer.visible(text, keepLineBreaks: true)
  }
}
