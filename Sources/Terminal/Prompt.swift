import Glibc

/// Asks the user at the terminal.
public enum Prompt {
  /// The answers that mean yes, in lower case; those in full width are what a Chinese input method
  /// makes of the keys.
  static let affirmative: Set<String> = ["y", "yes", "ｙ", "ｙｅｓ", "是"]
  /// Nobody types a longer answer; what is longer is no answer.
  static let maximumLength = 256

  /// Asks for a confirmation on `remarks` and reads a line from `input`; everything but a yes is a
  /// no, and so is the end of the input.
  ///
  /// Answers nil, without asking, where input or remarks are no terminal, where the terminal is
  /// `TERM=dumb`, and where the question cannot be shown or the answer not be read.
  public static func confirm(
    _ question: String, input: Int32, inputIsTerminal: Bool, remarks: OutputStream,
    remarksAreTerminal: Bool, environment: [String: String]
  ) -> Bool? {
    guard inputIsTerminal, remarksAreTerminal, !Device.isDumb(environment) else { return nil }
    do {
      try remarks.write(Sanitizer.visible(question, keepLineBreaks: true) + " [y/N] ")
      try remarks.flush()
    } catch {
      return nil
    }
    guard let line = readLine(input) else { return nil }
    return affirmative.contains(trimmed(line).lowercased())
  }

  /// A line without its line feed, or what there is before the end of the input.
  private static func readLine(_ input: Int32) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      // One byte at a time: what follows the line belongs to whoever reads next.
      let count = unsafe read(input, &byte, 1)
      if count == -1, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 || byte == 0x0A { return line }
      if line.count <= maximumLength { line.append(byte) }
    }
  }

  private static func trimmed(_ line: [UInt8]) -> String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let start = line.firstIndex { !isBlank($0) } ?? line.endIndex
    let end = line.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return String(decoding: line[start..<end], as: UTF8.self)
  }
}
