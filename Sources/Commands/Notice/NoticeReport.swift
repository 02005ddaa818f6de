import CommandLine
import Domain
import Reporting
import Store
import Time

/// Takes in what deliveries came to: JSONL or CSV with `id`, `at` and `detail`.
enum NoticeReport {
  private static let fieldNames = ["id", "at", "detail"]

  static func verb(
    _ word: String, _ about: About, parameters: [any ParameterKey] = [],
    report: @escaping @Sendable (Invocation) -> NoticeRules.Report
  ) -> Verb {
    Verb.importingParts(
      ["notice", word], .role(.publisher), about, parameters: parameters, part: 1000
    ) { invocation, session throws(Failure) in
      let recorder = NoticeRecorder(session)
      let report = report(invocation)
      return BulkIntake.Taker(
        take: { form throws(Failure) in
          try form.allowOnly(fieldNames)
          let id = try RecordID(form.required("id"), expecting: .notice)
          let at = try form.optional("at") == nil ? nil : form.instant("at")
          return try recorder.take(
            report, of: id, at: at, detail: form.optional("detail", maximum: 1000))
        }, finish: { () throws(Failure) in try recorder.finish() })
    }
  }
}
