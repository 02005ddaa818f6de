import CommandLine
import Domain
import LegalText
import Reporting
import Store

/// What is said of the text from which a version was imported.
enum SourceColumns {
  static func columns<Model>(
    _ source: @escaping @Sendable (Model) -> ImportedSource
  ) -> [View<Model>.Column] {
    [
      .detail(
        "source_form", Text("SOURCE FORM", "导入格式"),
        Text("the form of the imported text: text or markdown", "导入文本的格式：text 或 markdown")
      ) { .text(source($0).form.rawValue) },
      .detail(
        "source_bytes", Text("SOURCE BYTES", "导入字节数"),
        Text("the size of the imported text in bytes", "导入文本的字节数")
      ) { .integer(source($0).size) },
      .detail(
        "importer", Text("IMPORTER", "识别程序版本"),
        Text("the version of the importer that found its clauses", "识别条款的导入程序版本")
      ) { .integer(source($0).importer) },
    ]
  }

  /// The same in one line.
  static func remark(_ version: AgreementVersion, _ source: ImportedSource) -> Text {
    Text(
      "\(version.reference) was imported from \(source.size) bytes (\(source.form.rawValue)), "
        + "SHA-256 \(version.sourceSHA256), by importer \(source.importer)",
      "\(version.reference) 导入自 \(source.size) 字节的文本（\(source.form.rawValue)），"
        + "SHA-256 为 \(version.sourceSHA256)，导入程序版本 \(source.importer)")
  }
}
