import CommandLine
import Reporting

enum SiteView {
  /// A file of the archive and what became of it.
  struct Line {
    let path: String
    let outcome: FileTree.Outcome
  }

  static let view = View<Line>([
    .init("path", Text("PATH", "路径"), Text("the file, below the folder", "目录下的文件")) {
      .text($0.path)
    },
    .init(
      "outcome", Text("OUTCOME", "结果"),
      Text("created, updated or unchanged", "created、updated 或 unchanged")
    ) { .text($0.outcome.rawValue) },
  ])
}
