import Reporting

/// What commands say besides their data.
enum Remarks {
  static let dryRun = Text("dry run: nothing was changed", "演练：未作任何改动")
  static let replayed = Text(
    "this call was carried out before; its answer is repeated", "此调用先前已执行，以下为当时的结果")

  static func more(_ page: Page) -> Text {
    Text(
      "there are more than \(page.limit); go on with --after and the last id, or --limit all",
      "超过 \(page.limit) 条；可用 --after 加最后一个编号继续，或用 --limit all")
  }
}
