import Reporting

/// Takes the words of a call one by one and files each under its parameter.
struct InvocationReader {
  private var invocation: Invocation
  private let options: [Parameter]
  private let arguments: [Parameter]
  private var argumentIndex = 0
  private var optionsEnded = false

  init(_ command: Command, globals: [Parameter], program: String) {
    invocation = Invocation(command: command, program: program)
    options = command.options + globals
    arguments = command.arguments
  }

  /// Takes a word; answers how many of the following words it took with it (0 or 1).
  mutating func take(_ word: String, next: String?) throws(Failure) -> Int {
    if optionsEnded || word == "-" || !word.hasPrefix("-") {
      try takeArgument(word)
      return 0
    }
    if word == "--" {
      optionsEnded = true
      return 0
    }
    return word.hasPrefix("--") ? try takeLong(word, next: next) : try takeShort(word, next: next)
  }

  /// The call, once every word is taken.
  func finish() throws(Failure) -> Invocation {
    for argument in arguments where argument.isRequired {
      guard invocation.values[argument.spelling] != nil else {
        throw UsageFailure.missingArgument(argument, invocation.place)
      }
    }
    return invocation
  }

  private mutating func takeArgument(_ word: String) throws(Failure) {
    guard argumentIndex < arguments.count else {
      throw UsageFailure.unexpectedArgument(word, invocation.place)
    }
    let argument = arguments[argumentIndex]
    if !argument.isRepeatable { argumentIndex += 1 }
    try file(word, under: argument)
  }

  private mutating func takeLong(_ word: String, next: String?) throws(Failure) -> Int {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    guard let option = options.first(where: { $0.spelling == spelling }) else {
      throw UsageFailure.unknownOption(spelling, among: options.map(\.name), invocation.place)
    }
    return try take(option, attached: parts.count > 1 ? String(parts[1]) : nil, next: next)
  }

  private mutating func takeShort(_ word: String, next: String?) throws(Failure) -> Int {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw UsageFailure.unknownOption(
          "-\(letter)", among: options.map(\.name), invocation.place)
      }
      guard option.shape == .flag else {
        return try take(option, attached: letters.isEmpty ? nil : String(letters), next: next)
      }
      invocation.flags.insert(option.spelling)
    }
    return 0
  }

  private mutating func take(
    _ option: Parameter, attached: String?, next: String?
  ) throws(Failure) -> Int {
    switch option.shape {
    case .flag:
      guard attached == nil else {
        throw UsageFailure.unexpectedValue(option, invocation.place)
      }
      invocation.flags.insert(option.spelling)
      return 0
    case .optionWithOptionalValue:
      if let attached { try file(attached, under: option) }
      invocation.flags.insert(option.spelling)
      return 0
    case .option, .argument:
      guard let value = attached ?? next else {
        throw UsageFailure.missingValue(option, invocation.place)
      }
      try file(value, under: option)
      return attached == nil ? 1 : 0
    }
  }

  private mutating func file(_ value: String, under parameter: Parameter) throws(Failure) {
    let spelling = parameter.spelling
    if !parameter.isRepeatable, invocation.values[spelling] != nil {
      throw UsageFailure.duplicate(parameter, invocation.place)
    }
    do {
      try parameter.check(value)
    } catch {
      throw UsageFailure.invalidValue(value, of: parameter, error, invocation.place)
    }
    invocation.values[spelling, default: []].append(value)
  }
}
