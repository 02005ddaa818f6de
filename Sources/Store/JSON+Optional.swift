import Formats

extension JSON {
  /// A text, or null where there is none.
  static func string(orNull text: String?) -> JSON {
    text.map { .string($0) } ?? .null
  }
}
