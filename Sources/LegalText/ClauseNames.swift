/// Gives every clause of a text an address and an id of its own.
struct ClauseNames {
  private var addresses: [String: Int] = [:]
  private var eids: [String: Int] = [:]

  /// The names of a clause in another; a second one of the same number gets a mark, so that both can
  /// be cited.
  mutating func names(
    in parent: Node?, component: String, element: String
  ) -> (address: String, eid: String) {
    let address = (parent.map { $0.address + "." } ?? "") + component
    let eid = (parent.map { $0.eid + "__" } ?? "") + element
    return (Self.unique(address, "~", &addresses), Self.unique(eid, "-", &eids))
  }

  /// How a label stands in addresses and ids; of `1.2.3` only what the clause above does not say.
  static func component(
    of label: Label, in above: Label?
  ) -> (component: String, element: String) {
    guard label.kind == .dotted else {
      return (label.component, "\(label.kind.element)_\(label.number)")
    }
    var said = 0
    if let above, above.kind != .annex, label.path.count > above.path.count,
      label.path.starts(with: above.path)
    {
      said = above.path.count
    }
    let rest = label.path[said...]
    let elements = rest.indices.map { $0 == 0 ? "para_\(rest[$0])" : "subpara_\(rest[$0])" }
    return (rest.map(String.init).joined(separator: "."), elements.joined(separator: "__"))
  }

  private static func unique(
    _ name: String, _ mark: String, _ taken: inout [String: Int]
  ) -> String {
    let repeats = taken[name, default: 0] + 1
    taken[name] = repeats
    return repeats > 1 ? "\(name)\(mark)\(repeats)" : name
  }
}
