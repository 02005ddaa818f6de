extension GoldenCase {
  /// The same session with what happened in place of what was expected. Commands, inputs, comments and
  /// everything that was as expected stay as they were written.
  public func recording(_ observations: [Observation]) -> GoldenCase {
    var byLine: [Int: Observation] = [:]
    for observation in observations { byLine[observation.line] = observation }
    var recorded: [Part] = []
    var isNewAbove = false
    for part in parts {
      let new = byLine[part.line].map(part.recording) ?? part
      // New output is set apart from what follows.
      if isNewAbove, part.source.first != "" {
        recorded.append(Part(line: part.line, source: [""], content: .prose))
      }
      recorded.append(new)
      isNewAbove = new != part && new.saysSomething
    }
    return GoldenCase(parts: recorded)
  }
}

extension GoldenCase.Part {
  fileprivate func recording(_ observation: Observation) -> GoldenCase.Part {
    guard case .command(let command) = content, observation.isNews else { return self }
    let actual = GoldenCase.Command(
      call: command.call, input: command.input, expected: observation.actual,
      expectedSource: observation.actual.lines)
    return GoldenCase.Part(line: line, source: source, content: .command(actual))
  }

  fileprivate var saysSomething: Bool {
    guard case .command(let command) = content else { return false }
    return !command.expectedSource.isEmpty
  }
}
