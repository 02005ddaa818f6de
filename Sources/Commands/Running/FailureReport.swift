import CommandLine
import Formats
import Reporting
import Terminal

/// How a failure is told: one line for people, an object for programs.
enum FailureReport {
  static func line(_ failure: Failure, _ language: Language) -> String {
    let line = "\(Catalogue.program): \(sentences(failure, language))"
    return Sanitizer.visible(line) + " [\(failure.code)]"
  }

  /// What is wrong, and what to do next.
  private static func sentences(_ failure: Failure, _ language: Language) -> String {
    let message = failure.message[language]
    guard let hint = failure.hint?[language] else { return message }
    let isEnded = message.hasSuffix("?") || message.hasSuffix("？")
    switch language {
    case .english: return message + (isEnded ? " " : ". ") + hint
    case .chinese: return message + (isEnded ? "" : "。") + hint
    }
  }

  static func json(_ failure: Failure, _ language: Language) -> JSON {
    .object([
      JSON.Member(
        "error",
        .object([
          JSON.Member("code", .string(failure.code)),
          JSON.Member("message", .string(sentences(failure, language))),
          JSON.Member("subject", failure.subject.map { .string($0) } ?? .null),
          JSON.Member("current", failure.current.map { .string($0) } ?? .null),
          JSON.Member("retryable", .bool(failure.isRetryable)),
        ]))
    ])
  }
}
