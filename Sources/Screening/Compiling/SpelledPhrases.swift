/// Phrases written in roots, without what takes no part in reading, each root given a number.
struct SpelledPhrases {
  /// The numbers of all phrases, one after the other.
  private(set) var numbers: [UInt16] = []
  /// Where those of each phrase end.
  private(set) var ends: [UInt32] = []
  /// The roots that have the numbers from 0 on; the last number is shared by all that are left over.
  private(set) var roots: [UInt32] = []
  private var near = [UInt16](repeating: .max, count: 0x10000)
  private var far: [UInt32: UInt16] = [:]

  /// The most roots that are told apart.
  private static let limit = 0xF000

  init(_ phrases: PhraseList, _ characters: CharacterTable) {
    numbers.reserveCapacity(phrases.text.count / 3)
    ends.reserveCapacity(phrases.count)
    unsafe phrases.text.withUnsafeBufferPointer { buffer in
      let text = unsafe MemoryView(buffer)
      var place = 0
      for end in phrases.ends {
        while place < Int(end) {
          let scalar = DecodedScalar(text, at: place)
          place += scalar.length
          if scalar.isWellFormed { append(characters[scalar.value], characters) }
        }
        ends.append(UInt32(numbers.count))
      }
    }
  }

  @inline(__always)
  private mutating func append(_ info: CharacterInfo, _ characters: CharacterTable) {
    if info.isNoise { return }
    if info.expands {
      for root in characters.expansion(info) { numbers.append(number(of: root)) }
    } else {
      numbers.append(number(of: info.root))
    }
  }

  @inline(__always)
  private mutating func number(of root: UInt32) -> UInt16 {
    if root < 0x10000 {
      let known = near[Int(root)]
      if known != .max { return known }
      let number = newNumber(root)
      near[Int(root)] = number
      return number
    }
    if let known = far[root] { return known }
    let number = newNumber(root)
    far[root] = number
    return number
  }

  private mutating func newNumber(_ root: UInt32) -> UInt16 {
    if roots.count <= Self.limit { roots.append(root) }
    return UInt16(roots.count - 1)
  }

  /// The number of a root; nil where no phrase has it.
  func known(_ root: UInt32) -> UInt16? {
    if root >= 0x10000 { return far[root] }
    let number = near[Int(root)]
    return number == .max ? nil : number
  }

  /// The roots above U+FFFF that have a number, ascending.
  var distant: [UInt32] { far.keys.sorted() }

  /// Calls a function with the place among all numbers where each phrase stands.
  @inline(__always)
  func forEach(_ body: (Int, Range<Int>) -> Void) {
    var start = 0
    for (phrase, end) in ends.enumerated() {
      body(phrase, start..<Int(end))
      start = Int(end)
    }
  }
}
