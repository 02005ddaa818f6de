import CommandLine
import Formats
import Reporting
import Terminal

/// How a failure is told: one line for people, an object for programs.
enum FailureReport {
  static func line(_ failure: Failure, _ language: Language) -> String {
    let period = language == .english ? ". " : "。"
    let hint = failure.hint.map { period + $0[language] } ?? ""
    let line = "\(Catalogue.program): \(failure.message[language])\(hint)"
    return Sanitizer.visible(line) + " [\(failure.code)]"
  }

  static func json(_ failure: Failure, _ language: Language) -> JSON {
    let hint = failure.hint.map { " " + $0[language] } ?? ""
    return .object([
      JSON.Member(
        "error",
        .object([
          JSON.Member("code", .string(failure.code)),
          JSON.Member("message", .string(failure.message[language] + hint)),
          JSON.Member("subject", failure.subject.map { .string($0) } ?? .null),
          JSON.Member("current", failure.current.map { .string($0) } ?? .null),
          JSON.Member("retryable", .bool(failure.isRetryable)),
        ]))
    ])
  }
}
