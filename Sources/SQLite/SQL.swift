/// A statement in which every interpolated value is a bound parameter.
///
///     let query: SQL = "SELECT name FROM person WHERE id = \(id)"
///
/// Another statement is embedded with `\(sql: part)`, its values bound as well. There is no way to
/// put a value into the text.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  /// The text, a question mark for each value.
  public private(set) var text: String
  /// The values, in the order of their question marks.
  public private(set) var values: [SQLiteValue]

  /// A statement without values.
  public init(stringLiteral text: StaticString) {
    self.text = text.description
    values = []
  }

  /// A statement with its values.
  public init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
    values = interpolation.values
  }

  /// One part after another.
  public static func += (first: inout SQL, second: SQL) {
    first.text += second.text
    first.values += second.values
  }

  /// Collects the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = ""
    var values: [SQLiteValue] = []

    /// Makes room for the parts.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    /// Text of the program.
    public mutating func appendLiteral(_ literal: StaticString) {
      text += literal.description
    }

    /// A value, bound.
    public mutating func appendInterpolation(_ value: some Bindable) {
      text += "?"
      values.append(value.sqliteValue)
    }

    /// A value, bound, or NULL.
    public mutating func appendInterpolation<Value: Bindable>(_ value: Value?) {
      text += "?"
      values.append(value.sqliteValue)
    }

    /// A part of a statement, its values bound.
    public mutating func appendInterpolation(sql part: SQL) {
      text += part.text
      values += part.values
    }
  }
}
