/// Values by fingerprints, in a table that is probed from where a fingerprint points to (Knuth, The Art
/// of Computer Programming, volume 3, algorithm 6.4 L): fingerprints are well mixed already.
struct FingerprintTable<Value: BitwiseCopyable & Sendable>: Sendable {
  /// As many as a power of two, of which at most three quarters are taken; 0 is an empty one.
  private var keys: [UInt64]
  private var values: [Value]
  private var taken = 0
  private let initial: Value

  /// A table that has not to grow for so many fingerprints; each has a value at first.
  init(for count: Int, _ initial: Value) {
    var size = 64
    while 3 * size < 4 * count { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Value](repeating: initial, count: size)
    self.initial = initial
  }

  /// The value of a fingerprint.
  subscript(fingerprint: Fingerprint) -> Value { values[place(of: max(fingerprint.value, 1))] }

  /// Changes the value of a fingerprint; answers what the change does.
  mutating func change<Result>(
    _ fingerprint: Fingerprint, _ change: (inout Value) -> Result
  ) -> Result {
    let key = max(fingerprint.value, 1)
    let place = place(of: key)
    let result = change(&values[place])
    if keys[place] == 0 {
      keys[place] = key
      taken += 1
      if 4 * taken > 3 * keys.count { grow() }
    }
    return result
  }

  /// The slot of a key, or the empty one where it belongs.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: 2 * oldKeys.count)
    values = [Value](repeating: initial, count: 2 * oldKeys.count)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let place = place(of: key)
      (keys[place], values[place]) = (key, value)
    }
  }
}
