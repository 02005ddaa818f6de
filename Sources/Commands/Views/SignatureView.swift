import CommandLine
import Domain
import Reporting
import Store

enum SignatureView {
  /// A signature of a version.
  struct Line {
    let version: String
    let signature: AgreementRepository.Signature
  }

  static let view = View<Line>([
    .init("version", Text("VERSION", "版本"), Text("the version that was signed", "所签版本")) {
      .text($0.version)
    },
    .init("key", Text("KEY", "密钥"), Text("the fingerprint of the key", "密钥指纹")) {
      .text($0.signature.key)
    },
    .init("operator", Text("OPERATOR", "管理员"), Text("who signed", "签署人")) {
      .text($0.signature.operatorName)
    },
    .init("signed_at", Text("SIGNED", "签署时间"), Text("when", "签署时间")) {
      .instant($0.signature.signedAt)
    },
    .detail("signature", Text("SIGNATURE", "签名"), Text("as OpenSSH writes it", "OpenSSH 签名")) {
      .text($0.signature.signature)
    },
  ])
}
