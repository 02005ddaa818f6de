public import Reporting

/// How a word on the command line is read as a value, and which words are possible.
public struct ValueKind<Value: Sendable>: Sendable {
  /// What stands for the value in usage lines, in capitals: `FILE`, `N`, `CLAUSE`.
  public let valueName: String
  /// Where a shell finds the words that may stand here.
  public let completion: CompletionSource
  /// Reads one word, or says what it must be instead.
  public let read: @Sendable (String) throws(ValueProblem) -> Value

  /// A kind of value that `read` accepts.
  public init(
    _ valueName: String, completion: CompletionSource = .nothing,
    read: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) {
    self.valueName = valueName
    self.completion = completion
    self.read = read
  }
}

/// What a word must be, when it is not.
public struct ValueProblem: Error, Sendable, Equatable {
  /// The end of a sentence that begins with the word: "must be a whole number from 1 to 9".
  public let expectation: Text

  /// A word that is not what it must be.
  public init(_ expectation: Text) {
    self.expectation = expectation
  }
}

extension ValueKind where Value == String {
  /// Any text, as it stands.
  public static func text(
    _ valueName: String, completion: CompletionSource = .nothing
  ) -> ValueKind<String> {
    ValueKind(valueName, completion: completion) { word throws(ValueProblem) in word }
  }

  /// Any text that is not blank.
  public static func nonBlank(_ valueName: String) -> ValueKind<String> {
    ValueKind(valueName) { word throws(ValueProblem) in
      guard word.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        throw ValueProblem(Text("must not be blank", "不能为空白"))
      }
      return word
    }
  }

  /// One of a closed list of words.
  public static func word(_ valueName: String, of choices: [Choice]) -> ValueKind<String> {
    ValueKind(valueName, completion: .choices(choices)) { word throws(ValueProblem) in
      guard choices.contains(where: { $0.word == word }) else {
        throw ValueProblem(Choice.expectation(of: choices, instead: word))
      }
      return word
    }
  }
}

extension ValueKind where Value == Int {
  /// A whole number within a range.
  public static func number(_ valueName: String, in range: ClosedRange<Int>) -> ValueKind<Int> {
    ValueKind(valueName) { word throws(ValueProblem) in
      guard let number = Int(word), range.contains(number) else {
        throw ValueProblem(
          Text(
            "must be a whole number from \(range.lowerBound) to \(range.upperBound)",
            "必须是 \(range.lowerBound) 到 \(range.upperBound) 之间的整数"))
      }
      return number
    }
  }
}

extension ValueKind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the cases of an enumeration, by its raw value.
  public static func oneOf(
    _ valueName: String, help: @Sendable (Value) -> Text
  ) -> ValueKind<Value> {
    let choices = Value.allCases.map { Choice($0.rawValue, help($0)) }
    return ValueKind(valueName, completion: .choices(choices)) { word throws(ValueProblem) in
      guard let value = Value(rawValue: word) else {
        throw ValueProblem(Choice.expectation(of: choices, instead: word))
      }
      return value
    }
  }
}

extension ValueKind {
  /// Whether a word is a value of this kind, for those who need not know the value.
  var check: @Sendable (String) throws(ValueProblem) -> Void {
    let read = read
    return { word throws(ValueProblem) in _ = try read(word) }
  }
}
