import Reporting

/// The word that was probably meant.
enum Suggestion {
  /// The nearest of some words, if any is near enough to be a slip of the finger.
  static func nearest(to word: String, among words: [String]) -> String? {
    let typed = Array(word.unicodeScalars)
    let limit = max(1, typed.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in words {
      let distance = distance(typed, Array(candidate.unicodeScalars))
      let isNear = distance <= limit || (typed.count >= 3 && candidate.hasPrefix(word))
      guard isNear, distance < best?.distance ?? Int.max else { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// A sentence that offers the nearest word, empty where none is near.
  static func text(for word: String, among words: [String], prefix: String = "") -> Text {
    guard let nearest = nearest(to: word, among: words) else { return Text(verbatim: "") }
    return Text("; did you mean ‘\(prefix)\(nearest)’?", "；是否想用“\(prefix)\(nearest)”？")
  }

  /// How many insertions, deletions, substitutions and swaps of neighbours turn one word into the
  /// other (optimal string alignment).
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for i in 1...first.count {
      var row = [Int](repeating: i, count: second.count + 1)
      for j in 1...second.count {
        let substitution = last[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1)
        row[j] = min(last[j] + 1, row[j - 1] + 1, substitution)
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
