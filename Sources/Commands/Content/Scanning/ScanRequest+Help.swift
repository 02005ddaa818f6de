import Reporting
import Screening

/// What the commands that screen a text say of their lexicons.
extension ScanRequest {
  static let lexiconHelp = Text(
    "A lexicon in a file is told by its first line: what lexicon export writes (TSV, JSONL or CSV), with the category, severity, match mode, steps, exceptions and patterns of each entry, those left out that are not active; "
      + "or else a plain list, one term a line, white space around it dropped, # before a comment, category unspecified, severity review. It needs no store, and no clauses are known to it.",
    "词库文件按首行识别：lexicon export 的输出（TSV、JSONL 或 CSV），保留各词条的类别、等级、匹配方式、还原步骤、例外词和规则，停用的词条不参与；"
      + "否则视为纯列表，每行一词，首尾空白略去，# 开头为注释，类别 unspecified，等级 review。使用词库文件无需数据库，也没有条款信息。")

  static let lineHelp = Text(
    "A line of over 16 MiB is reported and passed over; one that is not UTF-8 is screened as far as it can be read, and reported. With --encoding the text is read in another encoding.",
    "超过 16 MiB 的行会报告并略过；不是 UTF-8 的行尽量筛查并报告。--encoding 指定文本的其他编码。")

  static let patternHelp = Text(
    "Built-in patterns are entries of the store's lexicon (lexicon list --kind pattern), and switched off there with lexicon edit ENTRY --active no. "
      + "With --lexicon they are looked for where the file has a line for them, or --category names theirs: "
      + slugs + ".",
    "内置规则是数据库词库中的词条（lexicon list --kind pattern），可用 lexicon edit ENTRY --active no 停用。"
      + "使用 --lexicon 时，仅在文件中有相应行、或以 --category 指定其类别时启用：" + slugs + "。")

  private static let slugs = BuiltInPattern.allCases.map(\.category.rawValue)
    .joined(separator: ", ")
}
