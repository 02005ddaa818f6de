/// The difference between a term and the text that reads as it.
enum Disguise {
  /// The steps without which the text does not read as the term.
  ///
  /// Beginning with all, each step that turns out not to be needed beside the rest is left out; the
  /// most sweeping ones are tried first, so the answer names the narrowest that do.
  static func steps(from term: String, to text: String) -> [DisguiseStep] {
    if term.utf8.elementsEqual(text.utf8) { return [] }
    var needed = DisguiseStep.allCases
    for step in DisguiseStep.allCases.reversed() {
      let rest = needed.filter { $0 != step }
      if reading(of: term, undoing: rest) == reading(of: text, undoing: rest) { needed = rest }
    }
    return needed
  }

  /// The scalars from the first to the last letter of a text, with some steps undone.
  private static func reading(
    of text: String, undoing steps: [DisguiseStep]
  ) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var length = 0
    for scalar in text.unicodeScalars {
      let role = Role(of: scalar)
      if role == .invisible && steps.contains(.zeroWidth) { continue }
      if role == .separator && steps.contains(.separator) { continue }
      if role != .letter && length == 0 { continue }
      scalars.append(folded(scalar, undoing: steps))
      if role == .letter { length = scalars.count }
    }
    return Array(scalars.prefix(length))
  }

  private static func folded(
    _ scalar: Unicode.Scalar, undoing steps: [DisguiseStep]
  ) -> Unicode.Scalar {
    let narrow = steps.contains(.width) ? Folding.width(scalar) : scalar
    return steps.contains(.letterCase) ? Folding.letterCase(narrow) : narrow
  }
}
