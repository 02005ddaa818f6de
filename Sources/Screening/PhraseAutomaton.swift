/// Finds all occurrences of a set of phrases in one pass.
///
/// The method is that of A. V. Aho and M. J. Corasick, “Efficient string matching: an aid to
/// bibliographic search”, Communications of the ACM 18 (1975). The time is linear in the text and
/// the occurrences, whatever the text.
struct PhraseAutomaton {
  private let trie: PhraseTrie
  private let lengths: [Int]
  /// The node of the longest proper suffix of each node that is in the tree too.
  private var suffix: [UInt32]
  /// The nearest node on the way along the suffixes at which a phrase ends, or the root.
  private var nextEnding: [UInt32]

  /// An automaton for some phrases; an empty phrase never occurs.
  init(_ phrases: [[Unicode.Scalar]]) {
    trie = PhraseTrie(phrases)
    lengths = phrases.map(\.count)
    suffix = Array(repeating: 0, count: trie.count)
    nextEnding = suffix
    for node in 1..<trie.count {
      for child in trie.children(of: node) {
        link(child, to: step(from: Int(suffix[node]), over: trie.scalars[child]))
      }
    }
  }

  private mutating func link(_ node: Int, to target: Int) {
    suffix[node] = UInt32(target)
    nextEnding[node] = trie.endings(at: target).isEmpty ? nextEnding[target] : suffix[node]
  }

  private func step(from node: Int, over scalar: Unicode.Scalar) -> Int {
    var node = node
    while true {
      if let child = trie.child(of: node, at: scalar) { return child }
      if node == 0 { return 0 }
      node = Int(suffix[node])
    }
  }

  /// The occurrences as whole words, ordered by their end; none reaches across a wide gap.
  func occurrences(in letters: [Letter]) -> [Occurrence] {
    var found: [Occurrence] = []
    var node = 0
    for last in letters.indices {
      if letters[last].gap == Letter.wideGap { node = 0 }
      node = step(from: node, over: letters[last].scalar)
      var ending = node
      while ending != 0 {
        for phrase in trie.endings(at: ending) {
          let occurrence = Occurrence(
            phrase: Int(phrase), first: last + 1 - lengths[Int(phrase)], last: last)
          if occurrence.isWhole(in: letters) { found.append(occurrence) }
        }
        ending = Int(nextEnding[ending])
      }
    }
    return found
  }
}
