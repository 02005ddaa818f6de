import CommandLine
import Reporting

enum VerificationView {
  /// Whether something is as it was.
  enum Result: String {
    case holds
    case broken
    /// A signature that holds, by a key that the file of allowed signers does not name.
    case unknownSigner = "unknown_signer"
  }

  /// What became of one comparison.
  struct Line {
    let version: String
    let subject: String
    var result: Result
    var detail: String
  }

  static let view = View<Line>([
    .init("version", Text("VERSION", "版本"), Text("the version, or the ledger", "版本或接受记录")) {
      .text($0.version)
    },
    .init(
      "subject", Text("SUBJECT", "对象"),
      Text(
        "source, text, outline, effect, signature or ledger",
        "source、text、outline、effect、signature 或 ledger")
    ) { .text($0.subject) },
    .init(
      "result", Text("RESULT", "结果"),
      Text(
        "holds, broken, or unknown_signer where a signature holds and nobody allowed made it",
        "holds、broken，或 unknown_signer（签名有效但签名者不在允许名单）")
    ) { .text($0.result.rawValue) },
    .init(
      "detail", Text("DETAIL", "说明"),
      Text("the digest, the instant, the key, or how many rows hold", "摘要、时刻、密钥或相符的行数")
    ) { .text($0.detail) },
  ])
}
