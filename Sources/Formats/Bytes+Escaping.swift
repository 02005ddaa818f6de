extension [UInt8] {
  /// Appends a text; special bytes are written as `escape` says.
  @inline(__always)
  mutating func append(
    _ text: String, escaping isSpecial: (UInt8) -> Bool, as escape: (UInt8) -> String
  ) {
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count, !isSpecial(bytes[index]) { index &+= 1 }
    // What has nothing special is taken over as a whole.
    guard index < bytes.count else {
      append(addingCapacity: bytes.count) { free in
        for index in bytes.indices { free.append(bytes[index]) }
      }
      return
    }
    for index in bytes.indices {
      if isSpecial(bytes[index]) {
        append(contentsOf: escape(bytes[index]).utf8)
      } else {
        append(bytes[index])
      }
    }
  }
}
