/// Makes what a program printed comparable with what a golden file says.
///
/// What differs from run to run or from machine to machine is replaced:
///
/// | in the output | becomes |
/// |---|---|
/// | the sandbox's directory | `[DIR]` |
/// | an RFC 3339 instant | `[INSTANT]` |
/// | `2026-11-24 21:05`, with or without seconds | `[TIME]` |
/// | `2026-11-24` | `[DATE]` |
/// | 64 lower-case hexadecimal digits | `[DIGEST]` |
/// | a version `3.N.N` after the word SQLite in the same line | `[SQLITE]` |
/// | the name and the number of the user running the tests | `[USER]`, `[UID]` |
///
/// Times, dates and digests stay when the golden file itself contains them, see ``Literals``. For times
/// it is the moment that counts: where a file says `2025-03-15T00:00:00Z`, the output may also say
/// `2025-03-15 08:00`, and both stay. A derived moment (seven days later, say) is replaced when it is
/// recorded; written into the expected output by hand it stays from then on.
///
/// The user's name is often an ordinary word (`root`), so it counts only where it is the whole of a
/// tab- or comma-separated field or of a quoted string, or follows a label; see ``UserNames``.
///
/// What a text file cannot show is spelled out: a control or invisible character as `[U+001B]`, a byte
/// that is not UTF-8 as `[xFF]`, and a line that ends in a blank gets `[END]` after it.
public struct Normalizer: Sendable {
  private let directory: [UInt8]
  private let users: UserNames
  private let literals: Literals

  /// A normaliser for output of one sandbox and one golden file.
  public init(directory: String, users: UserNames, keeping literals: Literals) {
    self.directory = Array(directory.utf8)
    self.users = users
    self.literals = literals
  }

  /// The comparable text of what was printed.
  public func text(of bytes: [UInt8]) -> String {
    let replaced = users.replaced(in: replacingTokens(in: replacingDirectory(in: bytes)))
    return VisibleText.spelled(replaced)
  }

  /// What is expected, with the user's name and number replaced as they are in what was printed: an
  /// expected text may happen to contain them.
  func expected(_ text: String) -> String {
    String(decoding: users.replaced(in: Array(text.utf8)), as: UTF8.self)
  }

  private func replacingDirectory(in bytes: [UInt8]) -> [UInt8] {
    guard !directory.isEmpty else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while let found = bytes.firstIndex(of: directory, from: index) {
      result += bytes[index..<found]
      result += "[DIR]".utf8
      index = found + directory.count
    }
    return result + bytes[index...]
  }

  private func replacingTokens(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    var lineNamesSQLite = false
    while index < bytes.count {
      if bytes[index] == 0x0a { lineNamesSQLite = false }
      if SQLiteVersion.isName(in: bytes, at: index) { lineNamesSQLite = true }
      if let (length, token) = token(in: bytes, at: index, afterSQLite: lineNamesSQLite) {
        result += token.utf8
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private func token(
    in bytes: [UInt8], at index: Int, afterSQLite: Bool
  ) -> (length: Int, token: String)? {
    if let time = TimeText(in: bytes, at: index) {
      let text = String(decoding: bytes[index..<index + time.length], as: UTF8.self)
      let isKnown = literals.contain(text) || literals.contain(time)
      return (time.length, isKnown ? text : time.valueName)
    }
    if let length = Digest.length(in: bytes, at: index) {
      let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
      return (length, literals.contain(text) ? text : "[DIGEST]")
    }
    if afterSQLite, let length = SQLiteVersion.length(in: bytes, at: index) {
      return (length, "[SQLITE]")
    }
    return nil
  }
}

extension TimeText {
  fileprivate var valueName: String {
    switch form {
    case .instant: "[INSTANT]"
    case .local: "[TIME]"
    case .date: "[DATE]"
    }
  }
}

private enum SQLiteVersion {
  static func isName(in bytes: [UInt8], at index: Int) -> Bool {
    let name = Array("sqlite".utf8)
    guard index + name.count <= bytes.count else { return false }
    return bytes[index..<index + name.count].elementsEqual(name) { $0 | 0x20 == $1 }
  }

  /// How long the version `3.N.N` or `3.N.N.N` is that stands at `index`.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    let dot = UInt8(ascii: ".")
    guard bytes[index] == UInt8(ascii: "3"),
      index == 0 || !(bytes[index - 1].isWordByte || bytes[index - 1] == dot)
    else { return nil }
    var end = index + 1
    var numbers = 1
    while end + 1 < bytes.count, bytes[end] == dot, bytes[end + 1].isDigit {
      end += 1
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      numbers += 1
    }
    return numbers == 3 || numbers == 4 ? end - index : nil
  }
}
