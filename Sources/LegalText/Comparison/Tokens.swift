/// A text in the pieces by which a difference is told: a Han character, a word, a number, a mark of
/// punctuation, a picture, a run of white space.
struct Tokens {
  /// The kinds of pieces.
  enum Kind: UInt8 {
    case word
    case number
    case space
    /// A Han character, or one of another script that sets no spaces between words.
    case character
    /// Punctuation and everything else.
    case mark
  }

  /// The bytes of the text.
  let bytes: [UInt8]
  /// For each piece a number that equal pieces share.
  private(set) var numbers: [Int] = []
  private(set) var kinds: [Kind] = []
  /// Where each piece ends among the bytes.
  private var ends: [Int] = []

  /// The pieces of a text; `names` gives equal words of several texts the same number.
  init(_ text: String, _ names: inout TokenNames) {
    bytes = Array(text.utf8)
    // Most characters take three bytes, and most pieces are one of them.
    numbers.reserveCapacity(bytes.count / 3)
    kinds.reserveCapacity(bytes.count / 3)
    ends.reserveCapacity(bytes.count / 3)
    var scan = TokenScan(bytes)
    var start = 0
    while let (kind, first) = scan.next() {
      let isAlone = scan.length == 1
      numbers.append(
        isAlone ? Int(first.value) : names.number(of: bytes[start..<scan.position]))
      kinds.append(kind)
      ends.append(scan.position)
      start = scan.position
    }
  }

  var count: Int { numbers.count }

  /// The text of some pieces.
  func text(_ pieces: Range<Int>) -> String {
    Words(bytes, start(of: pieces.lowerBound)..<start(of: pieces.upperBound)).string
  }

  /// The first character of a piece.
  func first(of piece: Int) -> Unicode.Scalar? {
    Words(bytes, start(of: piece)..<ends[piece]).first
  }

  /// How much there is to read of a piece: the characters of a word or a number, nothing of white
  /// space, otherwise one.
  func weight(of piece: Int) -> Int {
    switch kinds[piece] {
    case .space: 0
    case .word, .number: Words(bytes, start(of: piece)..<ends[piece]).scalarCount
    case .character, .mark: 1
    }
  }

  private func start(of piece: Int) -> Int { piece == 0 ? 0 : ends[piece - 1] }
}

/// Numbers that stand for pieces of more than one character.
struct TokenNames {
  private var known: [ArraySlice<UInt8>: Int] = [:]

  /// The number of a piece; no character has the same.
  mutating func number(of piece: ArraySlice<UInt8>) -> Int {
    if let number = known[piece] { return number }
    let number = 0x11_0000 + known.count
    known[piece] = number
    return number
  }
}
