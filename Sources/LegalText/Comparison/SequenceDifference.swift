/// What two sequences have in common on a short way from one to the other by deletions and insertions
/// (Eugene W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986), in linear space.
///
/// The way is a shortest one as long as the sequences do not differ too much; where they do, the search
/// for its middle ends at the place that it reached farthest, so that the time stays linear.
struct SequenceDifference {
  /// Equal parts of both sequences.
  struct Match: Equatable {
    var first: Int
    var second: Int
    var count: Int

    var firstEnd: Int { first + count }
    var secondEnd: Int { second + count }
  }

  /// A part of either sequence.
  private struct Box {
    var first: Range<Int>
    var second: Range<Int>
  }

  /// How many differences are searched for the middle of a way.
  private static let patience = 256

  /// What is equal, in the order of both sequences; no two of them touch in both.
  private(set) var matches: [Match] = []
  private let first: [Int]
  private let second: [Int]
  /// How far the search came on each diagonal, from the start and from the end.
  private var forward: [Int]
  private var backward: [Int]

  init(_ first: [Int], _ second: [Int]) {
    self.first = first
    self.second = second
    let width = 2 * min(Self.patience, (first.count + second.count + 1) / 2) + 5
    forward = Array(repeating: 0, count: width)
    backward = forward
    var open = [Box(first: 0..<first.count, second: 0..<second.count)]
    var found: [Match] = []
    while var box = open.popLast() {
      found.append(trimStart(&box))
      found.append(trimEnd(&box))
      guard !box.first.isEmpty, !box.second.isEmpty, let (x, y) = middle(box) else { continue }
      open.append(Box(first: box.first.lowerBound..<x, second: box.second.lowerBound..<y))
      open.append(Box(first: x..<box.first.upperBound, second: y..<box.second.upperBound))
    }
    join(found.filter { $0.count > 0 }.sorted { $0.first < $1.first })
  }

  private mutating func join(_ found: [Match]) {
    for match in found {
      if let last = matches.last, last.firstEnd == match.first, last.secondEnd == match.second {
        matches[matches.count - 1].count += match.count
      } else {
        matches.append(match)
      }
    }
  }

  private func trimStart(_ box: inout Box) -> Match {
    let (x, y) = (box.first.lowerBound, box.second.lowerBound)
    let most = min(box.first.count, box.second.count)
    var count = 0
    while count < most, first[x + count] == second[y + count] { count += 1 }
    box.first = (x + count)..<box.first.upperBound
    box.second = (y + count)..<box.second.upperBound
    return Match(first: x, second: y, count: count)
  }

  private func trimEnd(_ box: inout Box) -> Match {
    let (x, y) = (box.first.upperBound, box.second.upperBound)
    let most = min(box.first.count, box.second.count)
    var count = 0
    while count < most, first[x - 1 - count] == second[y - 1 - count] { count += 1 }
    box.first = box.first.lowerBound..<(x - count)
    box.second = box.second.lowerBound..<(y - count)
    return Match(first: x - count, second: y - count, count: count)
  }

  /// A place on the way through a box that begins and ends with different elements; nil where nothing
  /// is gained by dividing it.
  private mutating func middle(_ box: Box) -> (Int, Int)? {
    let (width, height) = (box.first.count, box.second.count)
    let delta = width - height
    let limit = min(Self.patience, (width + height + 1) / 2)
    let zero = limit + 1
    (forward[zero + 1], backward[zero + 1]) = (0, 0)
    for depth in 0...limit {
      for diagonal in stride(from: -depth, through: depth, by: 2) {
        let x = advance(forward, zero, diagonal, depth, width, height) {
          first[box.first.lowerBound + $0] == second[box.second.lowerBound + $1]
        }
        forward[zero + diagonal] = x
        let mirrored = delta - diagonal
        if delta & 1 != 0, abs(mirrored) < depth, x + backward[zero + mirrored] >= width {
          return inner(x, x - diagonal, box)
        }
      }
      for diagonal in stride(from: -depth, through: depth, by: 2) {
        let x = advance(backward, zero, diagonal, depth, width, height) {
          first[box.first.upperBound - 1 - $0] == second[box.second.upperBound - 1 - $1]
        }
        backward[zero + diagonal] = x
        let mirrored = delta - diagonal
        if delta & 1 == 0, abs(mirrored) <= depth, x + forward[zero + mirrored] >= width {
          return inner(width - x, height - x + diagonal, box)
        }
      }
    }
    return farthest(box, zero: zero, depth: limit)
  }

  /// How far a diagonal is reached with one difference more, and equal elements behind it; far below
  /// zero where that would be outside of the box.
  private func advance(
    _ reach: [Int], _ zero: Int, _ diagonal: Int, _ depth: Int, _ width: Int, _ height: Int,
    isEqual: (Int, Int) -> Bool
  ) -> Int {
    let comesFromAbove =
      diagonal == -depth
      || diagonal != depth && reach[zero + diagonal - 1] < reach[zero + diagonal + 1]
    var x = comesFromAbove ? reach[zero + diagonal + 1] : reach[zero + diagonal - 1] + 1
    guard (0...width).contains(x), (0...height).contains(x - diagonal) else { return Int.min / 2 }
    while x < width, x - diagonal < height, isEqual(x, x - diagonal) { x += 1 }
    return x
  }

  /// The place that the search from the start reached farthest.
  private func farthest(_ box: Box, zero: Int, depth: Int) -> (Int, Int)? {
    var best: (x: Int, y: Int) = (0, 0)
    for diagonal in stride(from: -depth, through: depth, by: 2) {
      let x = forward[zero + diagonal]
      if x >= 0, 2 * x - diagonal > best.x + best.y { best = (x, x - diagonal) }
    }
    return inner(best.x, best.y, box)
  }

  private func inner(_ x: Int, _ y: Int, _ box: Box) -> (Int, Int)? {
    let isInside = x >= 0 && y >= 0 && x <= box.first.count && y <= box.second.count
    let isEnd = x + y == 0 || x == box.first.count && y == box.second.count
    return isInside && !isEnd ? (box.first.lowerBound + x, box.second.lowerBound + y) : nil
  }
}
