/// What is printed in bold.
public enum Emphasis {
  /// Which of a clause's words are to be printed in bold.
  public enum Extent: Sendable, Equatable {
    /// All of them.
    case whole
    /// None.
    case none
    /// What may have been bold before the page was saved as text.
    case candidates
    /// Every place where these words occur.
    case words(String)
  }

  /// A clause with some of its words in bold; nil where it does not have the words.
  public static func applied(_ extent: Extent, to node: Node) -> Node? {
    var node = node
    var isFound = false
    for index in node.paragraphs.indices {
      let paragraph = node.paragraphs[index]
      let length = paragraph.text.unicodeScalars.count
      let added: [Range<Int>]
      switch extent {
      case .whole: added = [0..<length]
      case .none: added = []
      case .candidates: added = paragraph.candidates
      case .words(let words): added = places(of: words, in: paragraph.text)
      }
      isFound = isFound || !added.isEmpty || extent == .none
      let kept = extent == .none || extent == .whole ? [] : paragraph.emphasis
      node.paragraphs[index].emphasis = merged(kept + added)
    }
    return isFound ? node : nil
  }

  /// Ranges in order, those that touch or overlap made one.
  static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: []) { merged, range in
        if let last = merged.last, range.lowerBound <= last.upperBound {
          merged[merged.count - 1] =
            last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          merged.append(range)
        }
      }
  }

  private static func places(of words: String, in text: String) -> [Range<Int>] {
    let wanted = Array(words.unicodeScalars)
    let scalars = Array(text.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= scalars.count {
      if scalars[index..<(index + wanted.count)].elementsEqual(wanted) {
        found.append(index..<(index + wanted.count))
        index += wanted.count
      } else {
        index += 1
      }
    }
    return found
  }
}
