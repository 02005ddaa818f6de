internal import Glibc

/// The operating system's user that runs the tests, and where output shows it.
///
/// A name or a number is replaced only where it stands as a whole word, and
/// - the name is the whole of a tab- or comma-separated field or of a quoted string, or
/// - a label stands before it, with nothing but blanks, `:`, `=`, quotes and brackets between: `user`
///   or `用户` for the name, also as the end of a longer word (`os_user`); `uid` for the number; and
///   `uid N` for the name again.
public struct UserNames: Sendable {
  private let name: [UInt8]
  private let number: [UInt8]

  /// A user of this name and number.
  public init(name: String, number: UInt32) {
    self.name = Array(name.utf8)
    self.number = Array(String(number).utf8)
  }

  /// The real user of the test run. Without an entry in the user database only the number is known.
  public static var current: UserNames {
    let number = getuid()
    var entry = unsafe passwd()
    var found: UnsafeMutablePointer<passwd>?
    var space = [CChar](repeating: 0, count: 16384)
    let code = unsafe getpwuid_r(number, &entry, &space, space.count, &found)
    guard code == 0, unsafe found != nil, let name = unsafe entry.pw_name else {
      return UserNames(name: "", number: number)
    }
    return UserNames(name: unsafe String(cString: name), number: number)
  }

  func replaced(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for (index, line) in bytes.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { result.append(0x0a) }
      result += replaced(inLine: Array(line))
    }
    return result
  }

  private func replaced(inLine line: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < line.count {
      if isWord(name, in: line, at: index), isField(in: line, at: index) || isNamed(line[..<index])
      {
        result += "[USER]".utf8
        index += name.count
      } else if isWord(number, in: line, at: index), ends(line[..<index], with: "uid") {
        result += "[UID]".utf8
        index += number.count
      } else {
        result.append(line[index])
        index += 1
      }
    }
    return result
  }

  private func isWord(_ word: [UInt8], in line: [UInt8], at index: Int) -> Bool {
    guard !word.isEmpty, line.stands(word, at: index) else { return false }
    let end = index + word.count
    // A full stop after a name may end a sentence; before one it is part of a longer name.
    return (index == 0 || !Self.belongsToWord(line[index - 1]) && line[index - 1] != 0x2e)
      && (end == line.count || !Self.belongsToWord(line[end]))
  }

  private static func belongsToWord(_ byte: UInt8) -> Bool {
    byte.isWordByte || "-@/".utf8.contains(byte)
  }

  private func isField(in line: [UInt8], at index: Int) -> Bool {
    let before = index == 0 ? UInt8(ascii: "\t") : line[index - 1]
    let end = index + name.count
    let after = end == line.count ? UInt8(ascii: "\t") : line[end]
    let quote = UInt8(ascii: "\"")
    if before == quote || after == quote { return before == after }
    return "\t,".utf8.contains(before) && "\t,".utf8.contains(after)
  }

  private func isNamed(_ before: ArraySlice<UInt8>) -> Bool {
    if ends(before, with: "user") || ends(before, with: "用户") { return true }
    let beforeSeparators = Self.withoutSeparators(before)
    var beforeNumber = beforeSeparators
    while let last = beforeNumber.last, last.isDigit { beforeNumber.removeLast() }
    return beforeNumber.count < beforeSeparators.count && ends(beforeNumber, with: "uid")
  }

  /// Whether the label and some separators are what `before` ends with.
  private func ends(_ before: ArraySlice<UInt8>, with label: String) -> Bool {
    let stripped = Self.withoutSeparators(before)
    return stripped.suffix(label.utf8.count).elementsEqual(label.utf8) {
      $0 == $1 || ($0 | 0x20 == $1 && $1.isLetter)
    }
  }

  private static let wideSeparators = ["：", "（", "“", "「"].map { Array($0.utf8) }

  private static func withoutSeparators(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let last = rest.last {
      if " \t:=\"'(".utf8.contains(last) {
        rest.removeLast()
      } else if wideSeparators.contains(where: { rest.suffix(3).elementsEqual($0) }) {
        rest.removeLast(3)
      } else {
        break
      }
    }
    return rest
  }
}
