/// An open hash table of numbers other than zero, as `PhraseIndex` reads it.
struct SlotTable<Key: SlotKey> {
  private(set) var keys: [Key]
  var values: [UInt32]
  private(set) var count = 0

  /// A table for about so many keys; it grows when there are more.
  init(expecting count: Int) {
    var size = 16
    while size < count + count / 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// The place of a key, which is added where it is new.
  mutating func slot(of key: Key) -> Int {
    var slot = Int(truncatingIfNeeded: key.slotHash) & (keys.count - 1)
    while keys[slot] != key {
      if keys[slot] == 0 {
        if 4 * (count + 1) > 3 * keys.count {
          grow()
          return self.slot(of: key)
        }
        keys[slot] = key
        count += 1
        return slot
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    var larger = SlotTable(expecting: keys.count)
    for (key, value) in zip(keys, values) where key != 0 {
      larger.values[larger.slot(of: key)] = value
    }
    self = larger
  }
}

/// A number that can be looked up in a `SlotTable`.
protocol SlotKey: FixedWidthInteger, UnsignedInteger {
  var slotHash: Self { get }
}

extension UInt32: SlotKey {
  var slotHash: UInt32 { PairHash.slot(self) }
}

extension UInt64: SlotKey {
  var slotHash: UInt64 { PairHash.slot(self) }
}
