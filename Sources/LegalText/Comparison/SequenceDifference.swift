/// The shortest way from one sequence to another by deletions and insertions (Eugene W. Myers, An
/// O(ND) Difference Algorithm and Its Variations, 1986), in linear space.
struct SequenceDifference {
  /// Parts of both sequences that are equal, in their order, none empty.
  private(set) var matches: [(first: Range<Int>, second: Range<Int>)] = []
  private let first: [Int]
  private let second: [Int]
  private var forwards: [Int]
  private var backwards: [Int]
  /// How many steps are searched for the middle; sequences that differ more are taken to have nothing
  /// in common between their equal ends.
  private static let patience = 1500

  init(_ first: [Int], _ second: [Int]) {
    self.first = first
    self.second = second
    let size = 2 * (min(Self.patience, (first.count + second.count + 1) / 2) + 2) + 1
    forwards = Array(repeating: 0, count: size)
    backwards = forwards
    compare(0..<first.count, 0..<second.count)
  }

  private mutating func compare(_ one: Range<Int>, _ other: Range<Int>) {
    var (one, other) = (one, other)
    let start = (one.lowerBound, other.lowerBound)
    while let x = one.first, let y = other.first, first[x] == second[y] {
      one = x + 1..<one.upperBound
      other = y + 1..<other.upperBound
    }
    match(start.0..<one.lowerBound, start.1)
    let end = (one.upperBound, other.upperBound)
    while let x = one.last, let y = other.last, first[x] == second[y] {
      one = one.lowerBound..<x
      other = other.lowerBound..<y
    }
    if !one.isEmpty, !other.isEmpty, let middle = middle(one, other) {
      compare(one.lowerBound..<middle.first, other.lowerBound..<middle.second)
      compare(middle.first..<one.upperBound, middle.second..<other.upperBound)
    }
    match(one.upperBound..<end.0, other.upperBound)
  }

  private mutating func match(_ range: Range<Int>, _ start: Int) {
    guard !range.isEmpty else { return }
    if let last = matches.last, last.first.upperBound == range.lowerBound,
      last.second.upperBound == start
    {
      matches[matches.count - 1] = (
        last.first.lowerBound..<range.upperBound, last.second.lowerBound..<start + range.count
      )
    } else {
      matches.append((range, start..<start + range.count))
    }
  }

  /// A place on a shortest way through two parts that is at neither end of both; nil where none was
  /// found in time.
  private mutating func middle(
    _ one: Range<Int>, _ other: Range<Int>
  ) -> (first: Int, second: Int)? {
    let (count, width) = (one.count, other.count)
    let delta = count - width
    let limit = min(Self.patience, (count + width + 1) / 2)
    let zero = forwards.count / 2
    (forwards[zero + 1], backwards[zero + 1]) = (0, 0)
    for depth in 0...limit {
      for diagonal in stride(from: -depth, through: depth, by: 2) {
        var x = step(forwards, zero, diagonal, depth)
        var y = x - diagonal
        while x < count, y < width, y >= 0,
          first[one.lowerBound + x] == second[other.lowerBound + y]
        {
          (x, y) = (x + 1, y + 1)
        }
        forwards[zero + diagonal] = x
        let mirrored = delta - diagonal
        if !delta.isMultiple(of: 2), abs(mirrored) < depth,
          x + backwards[zero + mirrored] >= count
        {
          return place(x, y, one, other)
        }
      }
      for diagonal in stride(from: -depth, through: depth, by: 2) {
        var x = step(backwards, zero, diagonal, depth)
        var y = x - diagonal
        while x < count, y < width, y >= 0,
          first[one.upperBound - 1 - x] == second[other.upperBound - 1 - y]
        {
          (x, y) = (x + 1, y + 1)
        }
        backwards[zero + diagonal] = x
        let mirrored = delta - diagonal
        if delta.isMultiple(of: 2), abs(mirrored) <= depth,
          x + forwards[zero + mirrored] >= count
        {
          return place(count - x, width - y, one, other)
        }
      }
    }
    return nil
  }

  private func step(_ reach: [Int], _ zero: Int, _ diagonal: Int, _ depth: Int) -> Int {
    let goesDown =
      diagonal == -depth
      || diagonal != depth && reach[zero + diagonal - 1] < reach[zero + diagonal + 1]
    return goesDown ? reach[zero + diagonal + 1] : reach[zero + diagonal - 1] + 1
  }

  private func place(
    _ x: Int, _ y: Int, _ one: Range<Int>, _ other: Range<Int>
  ) -> (first: Int, second: Int)? {
    let isInside = x >= 0 && y >= 0 && x <= one.count && y <= other.count
    let isNew = (x, y) != (0, 0) && (x, y) != (one.count, other.count)
    return isInside && isNew ? (one.lowerBound + x, other.lowerBound + y) : nil
  }
}
