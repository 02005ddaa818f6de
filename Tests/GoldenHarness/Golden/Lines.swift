/// Text as lines, taken apart by bytes: a `Character` can hold a carriage return and a line feed
/// together, or a letter and an accent that follows it.
enum Lines {
  /// The parts between line feeds; the last is empty when the text ends with one.
  static func split(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

extension String {
  func begins(with prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  /// The text after `prefix`; nil when it does not begin with it.
  func removing(_ prefix: String) -> String? {
    guard begins(with: prefix) else { return nil }
    return String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }
}
