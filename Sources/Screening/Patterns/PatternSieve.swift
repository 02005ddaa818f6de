/// Goes through a text and lets through the places around which a pattern may match.
///
/// Every scalar has a kind; a place is let through where a kind follows another as it does in an
/// address or a word for a messenger, where ten digits stand in a row with nothing but noise between
/// them, and at a character that an expression of the operator's needs.
struct PatternSieve: Sendable {
  /// The kinds of U+0000…U+FFFF.
  private let plane: [UInt8]
  private let characters: CharacterTable
  private let needed: [CharacterClass]
  private let hasBuiltIn: Bool

  /// How many digits in a row make a number worth reading: those of the shortest that is looked for
  /// without a word before it.
  private static let telling = 10

  /// How many dots divide the numbers of a server.
  private static let dots = 3

  init(hasBuiltIn: Bool, needed: [CharacterClass], _ characters: CharacterTable) {
    self.characters = characters
    self.needed = needed
    self.hasBuiltIn = hasBuiltIn
    plane = (0..<0x10000).map {
      Self.kind(of: $0, characters, hasBuiltIn: hasBuiltIn, needed)
    }
  }

  /// Where a search stands between two parts of a text.
  struct State {
    fileprivate var previous = SieveKind.other
    fileprivate var digits = 0
    /// How many dots stand between digits in a row.
    fileprivate var dots = 0
  }

  /// Adds the places of a part of a text that are let through; of the text four bytes beyond the end
  /// may be read.
  func search(
    _ text: Bytes, from start: Int, to end: Int, _ state: inout State, _ places: inout [Int]
  ) {
    var place = start
    while place < end {
      let scalar = DecodedScalar(text[place..<place + 4], at: 0)
      let kind = kind(of: scalar)
      if kind != SieveKind.noise, lets(kind, through: &state) { places.append(place) }
      place += scalar.length
    }
  }

  @inline(__always)
  private func kind(of scalar: DecodedScalar) -> UInt8 {
    if scalar.value < 0x10000 { return plane[Int(scalar.value)] }
    guard scalar.isWellFormed else { return SieveKind.other }
    return Self.kind(of: scalar.value, characters, hasBuiltIn: hasBuiltIn, needed)
  }

  @inline(__always)
  private func lets(_ kind: UInt8, through state: inout State) -> Bool {
    if kind == SieveKind.telling { return true }
    let isSuspect = SieveKind.follows(kind, state.previous)
    if kind == SieveKind.digit {
      state.digits += 1
      if state.previous == SieveKind.dot { state.dots += 1 }
    } else if !SieveKind.isSign(kind) {
      (state.digits, state.dots) = (0, 0)
    }
    state.previous = SieveKind.next(kind, behind: state.previous)
    return isSuspect || state.digits >= Self.telling || state.dots >= Self.dots
  }

  private static func kind(
    of scalar: UInt32, _ characters: CharacterTable, hasBuiltIn: Bool, _ needed: [CharacterClass]
  ) -> UInt8 {
    let info = characters[scalar]
    if info.expands { return SieveKind.telling }
    if !needed.isEmpty {
      var plain = info
      plain.steps = []
      let letter = Letter(info: plain, original: scalar, byte: 0, end: 0, behind: .nothing)
      if needed.contains(where: { $0.contains(letter) }) { return SieveKind.telling }
    }
    return hasBuiltIn ? SieveKind.kind(of: info) : SieveKind.other
  }
}

/// What a character is to the sieve.
enum SieveKind {
  static let other: UInt8 = 0
  static let noise: UInt8 = 1
  static let digit: UInt8 = 2
  static let latin: UInt8 = 3
  static let dot: UInt8 = 4
  static let at: UInt8 = 5
  static let slash: UInt8 = 6
  /// What points at an account behind a letter that stands for a messenger.
  static let pointer: UInt8 = 7
  /// Enough to have the item read.
  static let telling: UInt8 = 8
  private static let firstLetter: UInt8 = 9

  /// The letters of the words for messengers, each a kind of its own.
  private static let letters = Array("vwxqe信微薇威徽加扣球企鹅我群号".unicodeScalars.map(\.value))
  private static let pairs = [
    "微信", "薇信", "威信", "徽信", "v信", "w信", "we", "wx", "vx", "加v", "加微", "加薇", "qq", "扣扣",
    "球球", "企鹅", "加q", "我v", "我q", "我微", "我薇", "q群", "q号", "扣群", "扣号",
  ]

  /// For each kind, the bits of the kinds that make it suspect when they stand before it.
  private static let before: [UInt32] = {
    var before = [UInt32](repeating: 0, count: 32)
    for pair in pairs {
      let kinds = pair.unicodeScalars.map { kind(ofLetter: $0.value) ?? other }
      before[Int(kinds[1])] |= 1 << UInt32(kinds[0])
    }
    let ascii = [digit, latin] + "vwxqe".unicodeScalars.compactMap { kind(ofLetter: $0.value) }
    for kind in ascii {
      before[Int(at)] |= 1 << UInt32(kind)
      if kind != digit { before[Int(kind)] |= 1 << UInt32(dot) }
    }
    before[Int(slash)] |= 1 << UInt32(slash)
    for kind in "vq微薇扣".unicodeScalars.compactMap({ kind(ofLetter: $0.value) }) {
      before[Int(pointer)] |= 1 << UInt32(kind)
    }
    for kind in "q扣".unicodeScalars.compactMap({ kind(ofLetter: $0.value) }) {
      before[Int(digit)] |= 1 << UInt32(kind)
    }
    return before
  }()

  /// The kind of a character.
  static func kind(of info: CharacterInfo) -> UInt8 {
    if let kind = kind(ofLetter: info.root) { return kind }
    switch info.root {
    case 0x2E, 0x3002: return dot
    case 0x40: return at
    case 0x2F: return slash
    case 0x3A, 0x2661, 0x2665, 0x2764, 0x1F495, 0x1F497, 0x1F49A: return pointer
    case 0x30...0x39: return digit
    case 0x61...0x7A: return latin
    default: return info.isNoise ? noise : other
    }
  }

  /// Whether a kind is suspect behind another.
  @inline(__always)
  static func follows(_ kind: UInt8, _ previous: UInt8) -> Bool {
    before[Int(kind)] >> UInt32(previous) & 1 != 0
  }

  /// What counts as standing before what follows: a dot only behind a letter or a digit, and of a
  /// pointer what stands before it.
  @inline(__always)
  static func next(_ kind: UInt8, behind previous: UInt8) -> UInt8 {
    if kind == pointer { return previous }
    return kind == dot && !(previous == latin || previous == digit || isASCIILetter(previous))
      ? other : kind
  }

  /// Whether a kind interrupts no number.
  @inline(__always)
  static func isSign(_ kind: UInt8) -> Bool { kind >= dot && kind <= pointer }

  private static func isASCIILetter(_ kind: UInt8) -> Bool {
    kind >= firstLetter && kind < firstLetter + 5
  }

  private static func kind(ofLetter scalar: UInt32) -> UInt8? {
    guard endings >> UInt64(scalar & 63) & 1 != 0 else { return nil }
    return letters.firstIndex(of: scalar).map { firstLetter + UInt8($0) }
  }

  /// The last six bits of the letters, by which most of the other characters are told from them.
  private static let endings = letters.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }
}
