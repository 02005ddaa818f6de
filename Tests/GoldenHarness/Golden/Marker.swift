/// The words of the golden format that can stand below a command.
enum Marker {
  static let exit = "[exit "
  static let signal = "[signal "
  static let noNewline = "[no newline]"
  static let noErrorNewline = "![no newline]"
  /// Bytes that begin a line with a meaning of its own.
  static let reserved = Array("\\#@!>".utf8)
}
