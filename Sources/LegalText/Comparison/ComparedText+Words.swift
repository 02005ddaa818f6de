/// The words of clauses.
extension ComparedText {
  /// The words of a clause, its number left out, paragraph by paragraph.
  func words(of clause: Int) -> [Words] {
    let (paragraphs, label) = (clauses[clause].paragraphs, clauses[clause].labelBytes)
    return paragraphs.enumerated().map { place, paragraph in
      let words = Words(bytes, self.paragraphs[paragraph])
      return place == 0 ? words.dropping(label) : words
    }
  }

  /// The number of a clause and the white space behind it.
  func label(of clause: Int) -> Words {
    guard let first = clauses[clause].paragraphs.first else { return Words(bytes, 0..<0) }
    return Words(bytes, paragraphs[first])[0..<clauses[clause].labelBytes]
  }

  /// The whole text of a clause, its paragraphs in lines.
  func text(of clause: Int) -> String {
    clauses[clause].paragraphs.map { Words(bytes, paragraphs[$0]).string }
      .joined(separator: "\n")
  }

  /// What is bold of the words of a clause, paragraph by paragraph: ranges of their scalars.
  func emphasis(of clause: Int) -> [[Range<Int>]] {
    let label = label(of: clause).scalarCount
    return clauses[clause].paragraphs.enumerated().map { place, paragraph in
      let skipped = place == 0 ? label : 0
      return (emphasis[paragraph] ?? []).compactMap { range in
        let (start, end) = (max(0, range.lowerBound - skipped), range.upperBound - skipped)
        return start < end ? start..<end : nil
      }
    }
  }

  /// For each scalar of the whole text of a clause whether it is bold; nil where none is.
  func bold(of clause: Int) -> [Bool]? {
    let paragraphs = clauses[clause].paragraphs
    guard paragraphs.contains(where: { emphasis[$0] != nil }) else { return nil }
    var bold: [Bool] = []
    for paragraph in paragraphs {
      if paragraph > paragraphs.lowerBound { bold.append(false) }
      let start = bold.count
      let length = Words(bytes, self.paragraphs[paragraph]).scalarCount
      bold += repeatElement(false, count: length)
      for range in emphasis[paragraph] ?? [] {
        for place in range.clamped(to: 0..<length) { bold[start + place] = true }
      }
    }
    return bold
  }

  /// How many bytes the words of a clause are.
  func length(of clause: Int) -> Int {
    clauses[clause].paragraphs.reduce(-clauses[clause].labelBytes) {
      $0 + paragraphs[$1].count
    }
  }

  /// Whether a clause has the same words as one of another text; their numbers do not matter.
  func hasSameWords(_ clause: Int, as other: Int, in text: ComparedText) -> Bool {
    let (one, two) = (clauses[clause], text.clauses[other])
    guard one.words == two.words, one.paragraphs.count == two.paragraphs.count else { return false }
    // Equal fingerprints are not yet equal words.
    var skipped = (one.labelBytes, two.labelBytes)
    for index in 0..<one.paragraphs.count {
      let first = paragraphs[one.paragraphs.lowerBound + index]
      let second = text.paragraphs[two.paragraphs.lowerBound + index]
      guard
        Words(bytes, first).dropping(skipped.0).isEqual(
          to: Words(text.bytes, second).dropping(skipped.1))
      else { return false }
      skipped = (0, 0)
    }
    return true
  }
}
