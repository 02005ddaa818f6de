import CommandLine
import Domain
import Reporting
import Time

/// Columns that many views have.
enum Columns {
  static let idTitle = Text("ID", "编号")
  static let idHelp = Text("the id of the record", "记录编号")
  static let versionTitle = Text("VERSION", "版本")
  static let versionHelp = Text("counts the changes of the record", "记录的修改次数")
}

extension Value {
  /// The id of a record.
  static func id(_ id: RecordID?) -> Value {
    .text(id?.description)
  }

  /// The id of the record of a kind with a number, if there is one.
  static func id(_ kind: RecordKind, _ number: Int64?) -> Value {
    .text(number.map { RecordID(kind, $0).description })
  }
}
