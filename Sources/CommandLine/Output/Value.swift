public import Formats
public import Time

/// The value of a field of a record.
public enum Value: Sendable, Equatable {
  /// Nothing is known, or nothing applies.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// A number with a decimal point, as it is written.
  case decimal(String)
  /// A text, code or name.
  case text(String)
  /// A text with line breaks that matter, such as the words of a clause.
  case lines([String])
  /// A point in time.
  case instant(Instant)
  /// Several values.
  case list([Value])
  /// Named values.
  case object([Member])

  /// A named value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public let name: String
    /// The value.
    public let value: Value

    /// A named value.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// A text, or nothing.
  public static func text(_ text: String?) -> Value {
    text.map { .text($0) } ?? .null
  }

  /// A point in time, or nothing.
  public static func instant(_ instant: Instant?) -> Value {
    instant.map { .instant($0) } ?? .null
  }

  /// A whole number.
  public static func integer(_ number: Int) -> Value {
    .integer(Int64(number))
  }

  /// Several texts.
  public static func texts(_ texts: [String]) -> Value {
    .list(texts.map { .text($0) })
  }

  /// The value in JSON; points in time are RFC 3339 in UTC.
  public var json: JSON {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .integer(let value): .integer(value)
    case .decimal(let value): .decimal(value)
    case .text(let value): .string(value)
    case .lines(let values): .string(values.joined(separator: "\n"))
    case .instant(let value): .string(value.description)
    case .list(let values): .array(values.map(\.json))
    case .object(let members): .object(members.map { JSON.Member($0.name, $0.value.json) })
    }
  }

  /// The value as one cell; `instant` writes points in time.
  func cell(instant: (Instant) -> String) -> String {
    switch self {
    case .null: ""
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .decimal(let value), .text(let value): value
    case .lines(let values): values.joined(separator: "\n")
    case .instant(let value): instant(value)
    case .list(let values):
      values.map { $0.cell(instant: instant) }.joined(separator: values.hasObjects ? "\n" : ", ")
    case .object(let members):
      members.filter { !$0.value.isEmpty }
        .map { "\($0.name)=\($0.value.cell(instant: instant))" }.joined(separator: " ")
    }
  }

  /// Whether there is nothing to show.
  private var isEmpty: Bool {
    switch self {
    case .null, .list([]), .text(""): true
    default: false
    }
  }

  var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }
}

extension [Value] {
  /// Whether one of the values has members of its own, so that each deserves a line.
  fileprivate var hasObjects: Bool {
    contains { if case .object = $0 { true } else { false } }
  }
}
