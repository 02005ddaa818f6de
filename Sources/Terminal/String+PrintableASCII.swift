extension String {
  /// Whether the text is of nothing but the characters from space to tilde, most texts' case.
  var isPrintableASCII: Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] > 0x7E { return false }
    return true
  }
}
