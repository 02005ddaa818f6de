/// Which characters look like which.
///
/// Characters are folded by every step but the numerals'. Those that look alike share a
/// representative.
struct Likenesses: Sendable {
  /// What the table of the executable says, read when it is first needed.
  static let shared = Likenesses()

  private let representatives: [UInt32: UInt32]
  private let members: [UInt32: [UInt32]]

  private init() {
    var representatives: [UInt32: UInt32] = [:]
    var members: [UInt32: [UInt32]] = [:]
    let words = FoldingTables.words(LookalikeTable.classes)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let representative = words[index][0]
      members[representative, default: [representative]] += words[index + 1]
      for member in words[index + 1] { representatives[member] = representative }
    }
    (self.representatives, self.members) = (representatives, members)
  }

  /// The representative of a character: itself where it looks like no other.
  func representative(of character: UInt32) -> UInt32 {
    representatives[character] ?? character
  }

  /// The characters that look like others.
  var characters: [UInt32] { members.values.flatMap(\.self) }

  /// The characters that look like one, itself among them; nothing where there is no other.
  func members(with character: UInt32) -> [UInt32] {
    members[representative(of: character)] ?? []
  }

  /// Whether two characters that are not the same look alike; on request after numerals have become
  /// digits.
  func areAlike(_ one: UInt32, _ other: UInt32, _ undoesNumerals: Bool) -> Bool {
    let (left, right) = (representative(of: one), representative(of: other))
    if left == right { return true }
    guard undoesNumerals, left != one || right != other else { return false }
    return FoldingLinks.shared.asDigit(left) == FoldingLinks.shared.asDigit(right)
  }
}
