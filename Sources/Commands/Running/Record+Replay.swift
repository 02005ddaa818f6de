import CommandLine
import Formats
import Reporting

extension Record {
  /// The record as it is remembered.
  var remembered: String {
    JSON.object(members.map { JSON.Member($0.name, $0.value.json) }).serialized
  }

  /// The record that a call answered when it was carried out.
  init(replaying text: String) throws(Failure) {
    guard case .object(let members)? = try? JSON(parsing: Array(text.utf8)) else {
      throw Failure(
        .unavailable, "store_damaged",
        Text("a remembered answer cannot be read", "无法读取先前的结果"))
    }
    self.init(members.map { Value.Member($0.name, Value($0.value)) })
  }
}

extension Value {
  fileprivate init(_ json: JSON) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .integer(let value): self = .integer(value)
    case .decimal(let value): self = .decimal(value)
    case .string(let value): self = .text(value)
    case .array(let values): self = .list(values.map { Value($0) })
    case .object(let members): self = .object(members.map { Member($0.name, Value($0.value)) })
    }
  }
}
