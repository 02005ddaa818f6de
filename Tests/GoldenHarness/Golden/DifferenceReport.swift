/// The differences between what golden files say and what happened, for a person to read.
public enum DifferenceReport {
  private static let commandsShown = 3
  private static let linesShown = 40
  private static let context = 3

  /// A report of the first commands that did something else than expected; nil when all is as it
  /// should be.
  public static func text(of observations: [Observation], in name: String) -> String? {
    let different = observations.filter { !$0.isAsExpected }
    guard !different.isEmpty else { return nil }
    var lines: [String] = []
    for observation in different.prefix(commandsShown) {
      lines.append("\(name):\(observation.line)")
      lines += observation.source.prefix(5).map { "  " + $0 }
      if let problem = observation.problem { lines.append("  " + problem) }
      lines += difference(from: observation.expected.lines, to: observation.actual.lines)
    }
    if different.count > commandsShown {
      lines.append("and \(different.count - commandsShown) more commands in \(name)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One block of changed lines between the lines that are the same at both ends, in the manner of a
  /// unified difference: `-` is expected, `+` is what happened.
  static func difference(from old: [String], to new: [String]) -> [String] {
    let shorter = min(old.count, new.count)
    let same = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let rest = shorter - same
    let sameAtEnd =
      (0..<rest).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? rest
    if same == old.count, same == new.count { return [] }

    let removed = old[same..<old.count - sameAtEnd]
    let added = new[same..<new.count - sameAtEnd]
    var lines = ["--- the file says", "+++ what happened"]
    lines += old[max(0, same - context)..<same].map { " " + $0 }
    lines += shown(removed, mark: "-") + shown(added, mark: "+")
    let after = old.count - sameAtEnd
    lines += old[after..<min(old.count, after + context)].map { " " + $0 }
    return lines
  }

  private static func shown(_ lines: ArraySlice<String>, mark: String) -> [String] {
    let head = lines.prefix(linesShown).map { mark + $0 }
    let more = lines.count - head.count
    return more > 0 ? head + ["\(mark)… \(more) more lines"] : head
  }
}
