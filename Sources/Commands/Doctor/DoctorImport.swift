import CommandLine
import Domain
import Reporting
import Store

enum DoctorImport {
  static let verb = Verb.importing(
    ["doctor", "import"], .role(.reviewer),
    About(
      Text("hand in many credential applications", "批量导入资质申请"),
      [
        Text(
          "Reads JSONL or CSV with the fields account, legal_name, id_type, id_number, profession, "
            + "qualification_number, practice_number, title, institution, department, files.",
          "读取 JSONL 或 CSV，字段：account、legal_name、id_type、id_number、profession、"
            + "qualification_number、practice_number、title、institution、department、files。")
      ],
      examples: [.init("doctor import doctors.jsonl", Text("from a file", "从文件导入"))])
  ) { _, form, session throws(Failure) in
    try session.applications.take(ApplicationForm(reading: form)).outcome
  }
}
