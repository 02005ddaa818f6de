import CommandLine
import Reporting

/// What an intake comes to, in numbers.
enum IntakeView {
  static let fields = [
    Field("created", Text("CREATED", "新增"), Text("records that are new", "新增记录数")),
    Field("updated", Text("UPDATED", "更新"), Text("records that were brought up to date", "更新记录数")),
    Field("unchanged", Text("UNCHANGED", "未变"), Text("records that were known already", "未变记录数")),
    Field("failed", Text("FAILED", "失败"), Text("lines that could not be taken in", "失败行数")),
  ]

  static func record(created: Int, updated: Int, unchanged: Int, failed: Int) -> Record {
    Record(
      zip(fields, [created, updated, unchanged, failed]).map {
        Value.Member($0.0.name, .integer($0.1))
      })
  }
}
