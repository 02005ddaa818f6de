/// Which characters may stand at a place.
///
/// A character counts both as it stands and as it reads, so that `[一-龥]` takes 三 in although it
/// reads as 3; it is outside a class where neither is inside.
struct CharacterClass: Equatable, Sendable {
  /// Kinds of characters, by what they read as.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    /// A decimal digit of any script: `\d`.
    static let digit = Kinds(rawValue: 1)
    /// A letter of a script that has case, a mark, a digit or `_`: `\w`. Han characters are none,
    /// since nothing sets their words apart.
    static let word = Kinds(rawValue: 2)
    /// White space: `\s`.
    static let space = Kinds(rawValue: 4)
    /// The opposites: `\D`, `\W`, `\S`.
    static let notDigit = Kinds(rawValue: 8)
    static let notWord = Kinds(rawValue: 16)
    static let notSpace = Kinds(rawValue: 32)
  }

  var scalars = ScalarSet()
  var kinds: Kinds = []
  var isNegated = false

  /// The class of one character.
  static func only(_ scalar: UInt32) -> CharacterClass {
    CharacterClass(scalars: ScalarSet([scalar...scalar]))
  }

  /// Any character but a line break: `.`.
  static let any = CharacterClass(scalars: ScalarSet([0x0A...0x0D, 0x85...0x85]), isNegated: true)

  func contains(_ letter: Letter) -> Bool {
    let isInside =
      scalars.contains(letter.folded) || scalars.contains(letter.original)
      || (!kinds.isEmpty && hasKind(letter))
    return isInside != isNegated
  }

  private func hasKind(_ letter: Letter) -> Bool {
    let isDigit = (0x30...0x39).contains(letter.folded)
    return kinds.contains(isDigit ? .digit : .notDigit)
      || kinds.contains(letter.isInWord ? .word : .notWord)
      || kinds.contains(Self.spaces.contains(letter.folded) ? .space : .notSpace)
  }

  /// The class as it takes in a text of which some disguise is undone.
  func closed(under undressing: Undressing) -> CharacterClass {
    CharacterClass(
      scalars: scalars.closed(under: undressing), kinds: kinds, isNegated: isNegated)
  }

  /// About how many characters it takes in: the fewer, the more its presence tells.
  var breadth: Int {
    if isNegated || !kinds.isDisjoint(with: [.notDigit, .notWord, .notSpace]) { return 0x110000 }
    return scalars.count + (kinds.contains(.digit) ? 10 : 0) + (kinds.contains(.space) ? 500 : 0)
      + (kinds.contains(.word) ? 1000 : 0)
  }

  /// White space, as `White_Space` of the Unicode Character Database has it.
  private static let spaces = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A,
    0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ])
}

extension Letter {
  /// Whether it belongs to a word or a number, in which `_` takes part too.
  var isInWord: Bool { writing != .other || folded == 0x5F }
}
