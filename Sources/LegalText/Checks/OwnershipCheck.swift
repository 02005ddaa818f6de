import Reporting

/// Paragraphs of which nobody has yet said to which clause they belong.
enum OwnershipCheck {
  static func findings(_ text: CheckedText) -> [CheckFinding] {
    Ambiguity.all(in: text.nodes).map { place in
      CheckFinding(
        "ambiguous_owner", .warning, place.owner,
        Text(
          "line \(place.line), ‘\(place.text)’, may belong to \(place.choices.joined(separator: " or "))",
          "第 \(place.line) 行“\(place.text)”可能属于：\(place.choices.joined(separator: "、"))"))
    }
  }
}
