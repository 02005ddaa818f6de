/// The longest part of a sequence of numbers, in its order, in which each is greater than the one
/// before (Craige Schensted, Longest Increasing and Decreasing Subsequences, 1961).
enum LongestRise {
  /// The places of its numbers.
  static func places(in numbers: [Int]) -> [Int] {
    // For each length the place where the rise of that length ends that ends lowest.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      // Most numbers are greater than all before them.
      let goesOn = ends.last.map { numbers[$0] < number } ?? true
      let length = goesOn ? ends.count : ends.partitioningIndex { numbers[$0] >= number }
      if length > 0 { before[place] = ends[length - 1] }
      if length == ends.count { ends.append(place) } else { ends[length] = place }
    }
    var places: [Int] = []
    var place = ends.last ?? -1
    while place >= 0 {
      places.append(place)
      place = before[place]
    }
    return places.reversed()
  }
}

extension [Int] {
  /// The first index of which the element belongs to the second part, where all of the first part
  /// stand before it.
  fileprivate func partitioningIndex(where belongs: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
