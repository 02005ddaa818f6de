/// The Latin words of a text that it writes in several ways: App and APP, Wi-Fi and wifi, letters of
/// either width.
///
/// What the place of a word demands is no way to write it: a capital at the beginning of a sentence or
/// in a name of several words, capitals among capitals.
struct LatinSpellings {
  /// The ways to write each word, by its letters in lower case without hyphens.
  private var uses: [String: [SpellingUse]] = [:]
  /// Those words, in the order of the text.
  private var order: [String] = []

  init(_ nodes: [Node]) {
    for node in nodes {
      for (index, text) in node.texts.enumerated() {
        let label = index == 0 ? node.label?.unicodeScalars.count ?? 0 : 0
        take(LatinWord.all(in: Array(text.unicodeScalars.dropFirst(label))), in: node.address)
      }
    }
  }

  /// The words that are written in more than one way, each with these.
  var variants: [[SpellingUse]] {
    order.compactMap { uses[$0] }.filter { $0.count > 1 }
  }

  private mutating func take(_ words: [LatinWord], in address: String) {
    for (index, word) in words.enumerated() {
      let before = word.followsWord && index > 0 ? words[index - 1] : nil
      let after = index + 1 < words.count && words[index + 1].followsWord ? words[index + 1] : nil
      guard !word.isSetByItsPlace(between: before, and: after) else { continue }
      if uses[word.key] == nil { order.append(word.key) }
      if let known = uses[word.key]?.firstIndex(where: { $0.word == word.written }) {
        uses[word.key]?[known].isUsedAgain()
      } else {
        uses[word.key, default: []].append(SpellingUse(word.written, in: address))
      }
    }
  }
}
