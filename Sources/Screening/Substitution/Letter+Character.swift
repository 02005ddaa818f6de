extension Letter {
  /// The character it reads as where numerals are taken as characters rather than as digits: readings,
  /// likenesses and halves are those of characters.
  var character: UInt32 { isNumeral ? FoldingLinks.shared.character(of: original) : folded }
}

extension FoldingLinks {
  /// What a character folds to by every step but the numerals'.
  func character(of scalar: UInt32) -> UInt32 {
    var current = scalar
    while case .to(let target, let step)? = link(of: current), step != .numeral { current = target }
    return current
  }

  /// The digit that a character writes as a numeral, or else itself.
  func asDigit(_ character: UInt32) -> UInt32 {
    guard case .to(let digit, .numeral)? = link(of: character) else { return character }
    return digit
  }
}

extension StepSet {
  /// The folding steps that leave numerals as characters.
  static let likeness = folding.subtracting(.numeral)
}
