public import Reporting

/// Chooses fields by name.
public enum FieldSelection {
  /// The fields named in a list such as `id,kind`; throws `unknown_field`.
  public static func choose(_ names: [String], among fields: [Field]) throws(Failure) -> [Field] {
    var chosen: [Field] = []
    for name in names {
      guard let field = fields.first(where: { $0.name == name }) else {
        let known = fields.map(\.name)
        throw Failure(
          .usage, "unknown_field",
          Text("there is no field ‘\(name)’", "没有字段“\(name)”")
            + Suggestion.text(for: name, among: known),
          hint: Text(
            "The fields are: \(known.joined(separator: ", ")).",
            "可用字段：\(known.joined(separator: "、"))。"),
          subject: name)
      }
      chosen.append(field)
    }
    return chosen
  }
}
