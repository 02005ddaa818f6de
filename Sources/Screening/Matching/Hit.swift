/// A phrase that seems to stand in a text, seen by the pair it is looked for by.
struct Hit: Hashable {
  let phrase: Int32
  /// Where the second character of the pair begins, in bytes of the item.
  let place: Int32
}
