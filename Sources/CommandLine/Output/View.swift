public import Reporting

/// How a thing is shown: its fields, each with how it is read off the thing.
public struct View<Model>: Sendable {
  /// A field, and how it is read off a thing.
  public struct Column: Sendable {
    let field: Field
    let value: @Sendable (Model) -> Value

    /// A column that tables show.
    public init(
      _ name: String, _ title: Text, _ help: Text, value: @escaping @Sendable (Model) -> Value
    ) {
      field = Field(name, title, help)
      self.value = value
    }

    /// A column that only JSON, CSV and a chosen list of fields show.
    public static func detail(
      _ name: String, _ title: Text, _ help: Text, value: @escaping @Sendable (Model) -> Value
    ) -> Column {
      Column(field: Field(name, title, help, isInTable: false), value: value)
    }

    private init(field: Field, value: @escaping @Sendable (Model) -> Value) {
      self.field = field
      self.value = value
    }
  }

  /// The columns, in order.
  public let columns: [Column]

  /// A view with its columns, in order.
  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// The fields, in order.
  public var fields: [Field] { columns.map(\.field) }

  /// A thing as a record of these fields.
  public func record(_ model: Model) -> Record {
    Record(columns.map { Value.Member($0.field.name, $0.value(model)) })
  }

  /// How the values of some fields are read off a thing, in the order of the fields: they take the
  /// place of those of the thing before.
  public func reader(of fields: [Field]) -> (Model, inout [Value]) -> Void {
    let chosen = fields.compactMap { field in
      columns.first { $0.field.name == field.name }?.value
    }
    return { model, values in
      values.removeAll(keepingCapacity: true)
      for read in chosen { values.append(read(model)) }
    }
  }
}
