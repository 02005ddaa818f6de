/// The times and digests that a golden file says literally. They are known beforehand, so output that
/// shows the same is compared as it is.
public struct Literals: Sendable {
  private var texts: Set<String> = []
  private var moments: Set<Int> = []
  private var days: Set<Int> = []

  /// Collects them from the whole text of a file: commands, inputs, comments and expected output alike.
  public init(in text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let time = TimeText(in: bytes, at: index) {
        add(time, text: String(decoding: bytes[index..<index + time.length], as: UTF8.self))
        index += time.length
      } else if let length = Digest.length(in: bytes, at: index) {
        texts.insert(String(decoding: bytes[index..<index + length], as: UTF8.self))
        index += length
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ time: TimeText, text: String) {
    texts.insert(text)
    moments.insert(time.moment)
    days.insert(time.shownDay)
    for offset in [0, TimeText.chinaStandardTime * 60] {
      let seconds = time.moment + offset
      days.insert(seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400)
    }
  }

  /// Whether the file says this text itself.
  func contain(_ text: String) -> Bool {
    texts.contains(text)
  }

  /// Whether the file names the moment that this shows, in whatever form. A local time is taken to be
  /// China Standard Time; one without seconds shows every moment of its minute.
  func contain(_ time: TimeText) -> Bool {
    switch time.form {
    case .date: return days.contains(time.shownDay)
    case .instant: return moments.contains(time.moment)
    case .local where time.showsSeconds: return moments.contains(time.moment)
    case .local: return (0..<60).contains { moments.contains(time.moment + $0) }
    }
  }
}

/// A SHA-256 digest in a text.
enum Digest {
  /// How long the digest is that stands at `index`: 64 lower-case hexadecimal digits that are not part
  /// of a longer word; nil when there is none.
  static func length(in bytes: [UInt8], at index: Int) -> Int? {
    let end = index + 64
    guard end <= bytes.count, index == 0 || !bytes[index - 1].isWordByte,
      end == bytes.count || !bytes[end].isWordByte,
      bytes[index..<end].allSatisfy({ $0.isDigit || (0x61...0x66).contains($0) })
    else { return nil }
    return 64
  }
}
