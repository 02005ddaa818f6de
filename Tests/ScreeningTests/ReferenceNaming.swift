/// Names the steps that lead from a term to a part of a text that reads as it.
///
/// The letters of text and term that are the same in a row stand for one another in their order; those
/// that the text has more are copies of the last of them.
struct ReferenceNaming {
  let term: [Sign]
  let text: [Sign]
  let steps: Set<String>

  func steps(in place: Range<Int>) -> Set<String> {
    let part = Array(text[place])
    let wanted = ReferenceLetter.read(term, undoing: steps)
    let found = ReferenceLetter.read(part, undoing: steps)
    var named: Set<String> = []
    var number = found.firstIndex { $0.value == wanted.first?.value } ?? found.count
    for run in Self.runs(wanted) {
      let start = number
      while number < found.count, found[number].value == wanted[run.lowerBound].value {
        let counterpart = run.lowerBound + number - start
        let isCopy = counterpart >= run.upperBound
        let model = wanted[min(counterpart, run.upperBound - 1)]
        named.formUnion(letterSteps(term[model.sign], part[found[number].sign]))
        if isCopy { named.insert("repeat") }
        if number > 0 {
          let expected =
            isCopy || counterpart == 0 ? [] : noise(before: counterpart, wanted, term)
          named.formUnion(gapSteps(expected, noise(before: number, found, part)))
        }
        number += 1
      }
    }
    return named.union(endSteps(wanted, place))
  }

  /// The steps between what stands around the letters of the term and around the part.
  private func endSteps(_ wanted: [ReferenceLetter], _ place: Range<Int>) -> Set<String> {
    guard let first = wanted.first, let last = wanted.last else { return [] }
    let (before, after) = (Array(term[..<first.sign]), Array(term[(last.sign + 1)...]))
    let preceding = text[..<place.lowerBound].suffix(before.count)
    let following = text[place.upperBound...].prefix(after.count)
    return gapSteps(before, Array(preceding)).union(gapSteps(after, Array(following)))
  }

  private static func runs(_ letters: [ReferenceLetter]) -> [Range<Int>] {
    letters.indices.reduce(into: []) { runs, place in
      if let last = runs.last, letters[last.lowerBound].value == letters[place].value {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
  }

  private func noise(
    before number: Int, _ letters: [ReferenceLetter], _ signs: [Sign]
  ) -> [Sign] {
    Array(signs[min(letters[number - 1].sign + 1, letters[number].sign)..<letters[number].sign])
  }

  private func gapSteps(_ wanted: [Sign], _ found: [Sign]) -> Set<String> {
    var named: Set<String> = []
    let isHidden = { (sign: Sign) in Sign.zeroWidth.contains(sign) }
    if wanted.filter(isHidden) != found.filter(isHidden) { named.insert("zero_width") }
    let (one, other) = (wanted.filter { !isHidden($0) }, found.filter { !isHidden($0) })
    if one != other {
      let isWide = steps.contains("width") && one.map(narrow) == other.map(narrow)
      named.insert(isWide ? "width" : "separator")
    }
    return named
  }

  private func narrow(_ sign: Sign) -> Sign {
    guard let scalar = sign.scalar, case .to(let next, "width")? = Sign.ways[scalar] else {
      return sign
    }
    return Sign(next)
  }

  /// The steps from two signs to where they first meet; of signs that stand for several, all steps.
  private func letterSteps(_ one: Sign, _ other: Sign) -> Set<String> {
    guard let one = one.scalar, let other = other.scalar, one != other else { return [] }
    let (left, right) = (way(from: one), way(from: other))
    for (there, place) in left.enumerated() {
      if let back = right.firstIndex(where: { $0.scalar == place.scalar }) {
        return Set(left[..<there].map(\.step) + right[..<back].map(\.step))
      }
    }
    return allSteps(one).union(allSteps(other))
  }

  private func way(from scalar: Unicode.Scalar) -> [(scalar: Unicode.Scalar, step: String)] {
    guard case .to(let next, let step)? = Sign.ways[scalar] else { return [(scalar, "")] }
    return [(scalar, step)] + way(from: next)
  }

  private func allSteps(_ scalar: Unicode.Scalar) -> Set<String> {
    switch Sign.ways[scalar] {
    case .to(let next, let step): allSteps(next).union([step])
    case .several(let several): several.reduce(["compatibility"]) { $0.union(allSteps($1)) }
    case nil: []
    }
  }
}
