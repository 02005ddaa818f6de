extension Screener {
  /// The findings in each of some texts; many short ones take a fraction of what they take one by one.
  public func findings(inEach texts: [String]) -> [[Finding]] {
    let block = PaddedBytes(capacity: texts.reduce(0) { $0 + $1.utf8.count + 1 })
    var ends: [Int] = []
    ends.reserveCapacity(texts.count)
    for text in texts {
      block.append(Array(text.utf8))
      ends.append(block.count)
      block.append([0x0A])
    }
    var findings = [[Finding]](repeating: [], count: texts.count)
    var search = BlockSearch(self)
    search.search(block, upTo: block.count, itemAt: { Self.item(at: $0, ends) }) { item, found in
      findings[Self.number(of: item.lowerBound, ends)] = found
    }
    return findings
  }

  /// The text in which a place lies, in bytes of all with one between each two; nil for that.
  private static func item(at place: Int, _ ends: [Int]) -> Range<Int>? {
    let number = number(of: place, ends)
    guard number < ends.count else { return nil }
    let range = (number == 0 ? 0 : ends[number - 1] + 1)..<ends[number]
    return range.contains(place) ? range : nil
  }

  /// The number of the first text that ends at a place or behind it.
  private static func number(of place: Int, _ ends: [Int]) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
