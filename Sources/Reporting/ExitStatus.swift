/// What the process tells the shell that started it.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Everything asked for was done.
  case done = 0
  /// A rule of the platform refuses the act.
  case refused = 1
  /// The command line itself is wrong.
  case usage = 2
  /// A record that was named does not exist.
  case notFound = 3
  /// The operator does not hold the role the act needs.
  case notPermitted = 4
  /// Someone else claimed, decided or changed the record first.
  case conflict = 5
  /// Data that was handed in is malformed.
  case invalidInput = 6
  /// The store cannot be used, or a verification of it failed.
  case unavailable = 7
  /// Some items of a batch failed; the others are done.
  case partial = 8
  /// Output could not be written.
  case outputFailed = 9
  /// There are findings, and the caller asked to be told so by the status.
  case findings = 10
  /// The user interrupted the program.
  case interrupted = 130
}
