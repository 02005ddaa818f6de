/// Gathers the terms for which costly steps are undone.
struct SubstitutionIndexBuilder {
  /// The costly steps that are undone for some of the terms.
  private(set) var steps = StepSet()
  private var hasSingles = false
  private var longest = 0
  private var prefixes = SlotTable<UInt64>(expecting: 16)
  private var pairs = SlotTable<UInt32>(expecting: 16)
  private var phrases: [UInt32] = []
  private var next: [UInt32] = []
  private let undressing: Undressing

  init(_ characters: CharacterTable) {
    undressing = Undressing(characters: characters, steps: .standard)
  }

  /// Adds a term for which some steps are undone; only the costly ones matter.
  mutating func add(_ phrase: Int, _ words: Bytes, _ asked: StepSet) {
    let costly = asked.intersection(.costly)
    guard !costly.isEmpty else { return }
    steps.formUnion(costly)
    let letters = undressing.letters(in: words)
    guard !letters.isEmpty else { return }
    if letters.count == 1 { hasSingles = true }
    longest = max(longest, letters.count)
    let keys = letters.prefix(SubstitutionPrefix.longest)
      .map { SubstitutionKey.keys(of: $0.character) }
    for first in keys[0] {
      guard keys.count > 1 else {
        hang(phrase, SubstitutionPrefix.of(first))
        continue
      }
      for second in keys[1] {
        _ = pairs.slot(of: PairHash.pair(first, second))
        guard keys.count > 2 else {
          hang(phrase, SubstitutionPrefix.of(first, second))
          continue
        }
        for third in keys[2] { hang(phrase, SubstitutionPrefix.of(first, second, third)) }
      }
    }
  }

  private mutating func hang(_ phrase: Int, _ prefix: UInt64) {
    let slot = prefixes.slot(of: prefix)
    phrases.append(UInt32(phrase))
    next.append(prefixes.values[slot])
    prefixes.values[slot] = UInt32(phrases.count)
  }

  func write(to writer: inout SectionWriter) {
    let shift = UInt32(32 - bitmapBits)
    var bitmap = [UInt32](repeating: 0, count: 1 << (bitmapBits - 5))
    for pair in pairs.keys where pair != 0 {
      let bit = PairHash.bit(pair, shift: shift)
      bitmap[Int(bit >> 5)] |= 1 << (bit & 31)
    }
    writer.add([shift, UInt32(steps.rawValue), hasSingles ? 1 : 0, UInt32(longest)])
    writer.add(bitmap)
    writer.add(prefixes.keys)
    writer.add(prefixes.values)
    writer.add(phrases)
    writer.add(next)
  }

  /// As many bits as leave seven of eight clear, within what the nearer caches hold.
  private var bitmapBits: Int {
    var bits = 10
    while bits < 22, 1 << bits < 8 * pairs.count { bits += 1 }
    return bits
  }
}
