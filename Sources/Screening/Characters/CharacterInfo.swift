/// What one scalar is to the search, packed into 32 bits.
///
/// Bits 0…20 hold the scalar it folds to, or, for one that folds to several, their place among the
/// expansions; then follow its role, the folding steps that lead there, and its kind of writing.
struct CharacterInfo: Equatable {
  var bits: UInt32

  /// A scalar that is read as itself.
  init(itself scalar: UInt32) {
    bits = scalar
  }

  init(bits: UInt32) {
    self.bits = bits
  }

  /// The scalar it folds to with every folding step.
  var root: UInt32 {
    get { bits & 0x1F_FFFF }
    set { bits = bits & ~0x1F_FFFF | newValue & 0x1F_FFFF }
  }

  /// The folding steps between it and its root.
  var steps: StepSet {
    get { StepSet(rawValue: UInt16(truncatingIfNeeded: bits >> 24 & 0x1F)) }
    set { bits = bits & ~Self.bits(of: .folding) | Self.bits(of: newValue) }
  }

  /// Whether it shows nothing and takes up no room.
  var isZeroWidth: Bool {
    get { self[21] }
    set { self[21] = newValue }
  }

  /// Whether it stands between what is read.
  var isSeparator: Bool {
    get { self[22] }
    set { self[22] = newValue }
  }

  /// Whether it folds to several scalars.
  var expands: Bool {
    get { self[23] }
    set { self[23] = newValue }
  }

  /// Whether its root is a decimal digit.
  var isDigit: Bool {
    get { self[29] }
    set { self[29] = newValue }
  }

  /// Whether its root belongs to a script that sets words apart by spaces.
  var isInWord: Bool {
    get { self[30] }
    set { self[30] = newValue }
  }

  /// Whether it takes no part in what is read.
  var isNoise: Bool { bits & (Self.zeroWidthBit | Self.separatorBit) != 0 }

  static var zeroWidthBit: UInt32 { 1 << 21 }
  static var separatorBit: UInt32 { 1 << 22 }
  static var expansionBit: UInt32 { 1 << 23 }

  /// The bits of the folding steps in a set.
  static func bits(of steps: StepSet) -> UInt32 { UInt32(steps.rawValue & 0x1F) << 24 }

  private subscript(bit: UInt32) -> Bool {
    get { bits >> bit & 1 != 0 }
    set { bits = bits & ~(1 << bit) | (newValue ? 1 << bit : 0) }
  }
}
