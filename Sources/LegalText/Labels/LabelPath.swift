/// The numbers of a label such as `1.2.3`; most labels have one, and 第三条之一 has two.
struct LabelPath: Sendable, Equatable {
  /// No label has more numbers.
  static let longest = 12

  /// Only the first may be great: it counts articles, and lists that are long.
  private let first: UInt32
  private var further = InlineArray<11, UInt16>(repeating: 0)
  private var length: UInt8 = 1

  init(_ first: Int) { self.first = UInt32(truncatingIfNeeded: first) }

  var count: Int { Int(length) }

  /// Adds a number up to 9,999; what is too many is left out.
  mutating func append(_ number: Int) {
    guard count < Self.longest else { return }
    further[count - 1] = UInt16(truncatingIfNeeded: number)
    length += 1
  }

  subscript(index: Int) -> Int { index == 0 ? Int(first) : Int(further[index - 1]) }

  /// The last of the numbers.
  var last: Int { self[count - 1] }

  func starts(with other: LabelPath) -> Bool {
    other.count <= count && (0..<other.count).allSatisfy { self[$0] == other[$0] }
  }

  static func == (first: Self, second: Self) -> Bool {
    first.count == second.count && first.starts(with: second)
  }
}
