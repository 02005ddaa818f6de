/// A value in the head of a Markdown text, as it is written there (YAML 1.2, the scalars and lists that
/// stand in one line).
struct MarkdownHeadValue {
  /// What it says; the values of a list, separated by commas.
  private(set) var text = ""
  /// Whether it is no list in brackets.
  let isSingle: Bool
  private var rest: ArraySlice<Unicode.Scalar>

  /// Reads what follows a key; throws where it is no value of these kinds.
  init(_ written: ArraySlice<Unicode.Scalar>, _ line: Int) throws(OutlineProblem) {
    rest = written.drop(while: Scalars.isSpace)
    isSingle = rest.first != "["
    guard read(), rest.isEmpty else {
      throw .unreadableHead(line, String(written.drop(while: Scalars.isSpace).prefix(40)))
    }
  }

  /// How a value is written that `init` reads again: in quotes where it would be something else.
  static func written(_ value: String) -> String {
    let scalars = Array(value.unicodeScalars)
    let plain = try? MarkdownHeadValue(scalars[...], 0)
    if plain?.text == value, plain?.isSingle == true, !value.contains(": "), scalars.last != ":" {
      return value
    }
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  /// Takes the value and the comment behind it.
  private mutating func read() -> Bool {
    guard let value = isSingle ? takeValue(until: { _ in false }) : takeList() else { return false }
    text = value
    if rest.first.map(Scalars.isSpace) == true {
      rest = rest.drop(while: Scalars.isSpace)
      if rest.first == "#" { rest = [] }
    }
    return true
  }

  private mutating func takeList() -> String? {
    var values: [String] = []
    repeat {
      rest = rest.dropFirst().drop(while: Scalars.isSpace)
      if rest.first == "]" { break }
      guard let value = takeValue(until: { $0 == "," || $0 == "]" }) else { return nil }
      values.append(value)
      rest = rest.drop(while: Scalars.isSpace)
    } while rest.first == ","
    guard rest.popFirst() == "]" else { return nil }
    return values.joined(separator: ", ")
  }

  /// Takes a value in quotes, or one that ends with a scalar or before a comment.
  private mutating func takeValue(until ends: (Unicode.Scalar) -> Bool) -> String? {
    switch rest.first {
    case "\"", "'": return takeQuoted()
    case "[", "]", "{", "}", "|", ">", "&", "*", "!", "%", "@", "`": return nil
    case "-", "?":
      if rest.dropFirst().first.map(Scalars.isSpace) ?? true { return nil }
    default: break
    }
    var value = rest.prefix { !ends($0) }
    let comment = value.indices.first { index in
      value[index] == "#" && (index == rest.startIndex || Scalars.isSpace(value[index - 1]))
    }
    if let comment {
      value = value[..<comment]
      rest = []
    } else {
      rest = rest[value.endIndex...]
    }
    while let last = value.last, Scalars.isSpace(last) { value.removeLast() }
    return String(value)
  }

  /// `"a \" b"` or `'a '' b'`
  private mutating func takeQuoted() -> String? {
    guard let quote = rest.popFirst() else { return nil }
    var value: [Unicode.Scalar] = []
    while let scalar = rest.popFirst() {
      if scalar == "\\", quote == "\"" {
        guard let escaped = rest.popFirst(), "\"\\/".unicodeScalars.contains(escaped) else {
          return nil
        }
        value.append(escaped)
      } else if scalar != quote {
        value.append(scalar)
      } else if quote == "'", rest.first == "'" {
        value.append(scalar)
        rest.removeFirst()
      } else {
        return String(value)
      }
    }
    return nil
  }
}
