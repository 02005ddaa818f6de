extension Command {
  /// How it is called, in one line: `account show ACCOUNT [--at INSTANT]…`.
  public var usage: String {
    let words = arguments.map(\.placed)
    let options = options.isEmpty ? [] : ["[--option…]"]
    return (path + words + options).joined(separator: " ")
  }
}

extension Parameter {
  /// How it is written, in the list of parameters: `--clause CLAUSE`, `-q, --quiet`.
  var synopsis: String {
    switch shape {
    case .argument: placed
    case .flag: dashed
    case .option: "\(dashed) \(valueName)"
    case .optionWithOptionalValue: "\(dashed)[=\(valueName)]"
    }
  }

  /// An argument in a usage line, with brackets where it may be left out.
  fileprivate var placed: String {
    let dots = isRepeatable ? "\(name)…" : name
    return isRequired ? dots : "[\(dots)]"
  }

  private var dashed: String {
    (short.map { "-\($0), " } ?? "") + spelling
  }
}
