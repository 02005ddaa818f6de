/// The numbers of a label such as `1.2.3`; most labels have one.
struct LabelPath: Sendable, Equatable {
  /// No label has more numbers.
  static let longest = 6

  private var numbers = InlineArray<6, UInt16>(repeating: 0)
  private var length: UInt8 = 0

  init(_ first: Int) { append(first) }

  var count: Int { Int(length) }

  /// Adds a number up to 9,999; what is too many is left out.
  mutating func append(_ number: Int) {
    guard count < Self.longest else { return }
    numbers[count] = UInt16(truncatingIfNeeded: number)
    length += 1
  }

  subscript(index: Int) -> Int { Int(numbers[index]) }

  /// The last of the numbers.
  var last: Int { self[count - 1] }

  func starts(with other: LabelPath) -> Bool {
    other.count <= count && (0..<other.count).allSatisfy { numbers[$0] == other.numbers[$0] }
  }

  static func == (first: Self, second: Self) -> Bool {
    first.count == second.count && first.starts(with: second)
  }
}
