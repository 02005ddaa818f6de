/// How often sentences use words that speak of rights, and with what effect.
struct RightsWordCount {
  /// A word in one of its effects.
  struct Use: Hashable {
    /// Its place among all words.
    let word: Int
    let effect: RightsWord.Effect
  }

  /// Of whom a sentence speaks.
  private enum Subject {
    case user
    case platform
  }

  private(set) var counts: [Use: Int] = [:]
  private let text: [Unicode.Scalar]

  /// Counts the words of a text; of a longer one the shorter ones within it are not counted.
  init(of text: String) {
    self.text = text.unicodeScalars.map(Self.lowercased)
    var subject: Subject?
    var place = 0
    while place < self.text.count {
      if let (named, length) = self.subject(at: place) {
        subject = named
        place += length
      } else if let word = word(at: place) {
        counts[Use(word: word, effect: Self.effect(of: word, subject)), default: 0] += 1
        place += RightsWord.all[word].scalars.count
      } else {
        if Self.endsSentence(self.text[place]) { subject = nil }
        place += 1
      }
    }
  }

  private func word(at place: Int) -> Int? {
    let words = RightsWord.beginning(with: text[place])
    guard !words.isEmpty, !continuesWord(at: place) else { return nil }
    return words.first { matches(RightsWord.all[$0].scalars, at: place) }
  }

  /// Whether the place is within a word of a script that sets spaces between words.
  private func continuesWord(at place: Int) -> Bool {
    place > 0 && Self.isSmallLetter(text[place]) && Self.isSmallLetter(text[place - 1])
  }

  private func subject(at place: Int) -> (Subject, length: Int)? {
    switch text[place] {
    case "您", "你": (.user, 1)
    case "用", "居", "医", "患", "平", "我", "本", "公", "u", "y", "w": named(at: place)
    default: nil
    }
  }

  private func named(at place: Int) -> (Subject, length: Int)? {
    guard !continuesWord(at: place),
      let (name, subject) = Self.subjects.first(where: { matches($0.name, at: place) })
    else { return nil }
    return (subject, name.count)
  }

  private func matches(_ word: [Unicode.Scalar], at place: Int) -> Bool {
    text.count - place >= word.count && text[place..<(place + word.count)].elementsEqual(word)
  }

  private static let subjects: [(name: [Unicode.Scalar], subject: Subject)] =
    ["用户", "居民", "医生", "患者", "user", "you"].map { (Array($0.unicodeScalars), .user) }
    + ["平台", "我们", "我方", "本公司", "公司", "we "].map { (Array($0.unicodeScalars), .platform) }

  private static func effect(of word: Int, _ subject: Subject?) -> RightsWord.Effect {
    switch (RightsWord.all[word].sense, subject) {
    case (.always(let effect), _): effect
    case (.power, .user), (.burden, .platform): .grants
    case (.power, .platform), (.burden, .user), (.burden, nil): .restricts
    case (.power, nil): .concerns
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "；" || scalar == ";" || scalar == "." || scalar == "\n"
  }

  private static func isSmallLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value)
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x20) ?? scalar : scalar
  }
}
