import CommandLine
import Digest
import Domain
import LegalText
import Reporting
import Store
import Time

enum AgreementVerify {
  private static let reference = OptionalArgument(
    .text("REFERENCE", completion: .names(["version"])),
    Text("SLUG or SLUG@VERSION; else everything", "协议名 或 协议名@版本；省略则为全部"))
  private static let signers = Option(
    "signers", .text("FILE", completion: .files),
    Text("a file of allowed signers, as ssh-keygen(1) reads it", "ssh-keygen 的 allowed_signers 文件"))

  static let verb = Verb(
    About(
      Text("re-compute every text hash against the journal", "对照日志重新计算全部文本哈希"),
      [
        Text(
          "Compares what was imported, the published text, its outline, its effect, its signatures and the acceptance ledger with what the journal says; journal verify says whether the journal itself holds. "
            + "With --signers, a signature that holds is unknown_signer where the file does not name its key. Exit status 7 where anything does not hold.",
          "将导入内容、已发布正文、大纲、生效时刻、签名和接受记录与日志核对；日志自身由 journal verify 校验。给出 --signers 时，签名有效但密钥不在名单者为 unknown_signer。有不符时退出状态为 7。"
        )
      ],
      examples: [.init("agreement verify", Text("everything", "全部"))]
    ).command(
      ["agreement", "verify"], .anyRole, [reference, signers], VerificationView.view.fields)
  ) { invocation, context throws(Failure) in
    let call = try Calls.call(invocation, context, .anyRole)
    let word = try invocation[reference]
    let signers = try invocation[signers]
    if let signers { try SourceFile.mustBeReadable(signers) }
    var checks: [VerificationView.Line] = []
    try context.store(invocation, .reading).read(call) { session throws(Failure) in
      for version in try versions(word, session) {
        let verification = try VersionVerification(version, session)
        let signatures = try session.agreements.signatures(of: version)
        checks += verification.lines
        for signature in signatures {
          var line = try check(
            signature, of: version, signers, OpenSSH(environment: context.environment))
          if !verification.knows(signature.signature) { line.result = .broken }
          checks.append(line)
        }
        checks += verification.missing(among: signatures)
      }
      if word == nil { checks.append(try ledger(session)) }
    }
    try Output(context, invocation).list(
      checks.map(VerificationView.view.record), zone: .shanghai)
    return checks.contains { $0.result != .holds } ? .unavailable : .done
  }

  private static func versions(
    _ word: String?, _ session: Session
  ) throws(Failure) -> [AgreementVersion] {
    guard let word else { return try session.agreements.list() }
    let reference = try AgreementOptions.wholeVersion(word)
    if reference.version == .unspecified, let slug = reference.slug {
      let all = try session.agreements.versions(of: slug)
      if !all.isEmpty { return all }
    }
    return [try session.agreements.version(reference)]
  }

  private static func check(
    _ signature: AgreementRepository.Signature, of version: AgreementVersion, _ signers: String?,
    _ openSSH: OpenSSH
  ) throws(Failure) -> VerificationView.Line {
    let isMeant = try signature.statement == VersionStatement.text(of: version)
    let key = try openSSH.fingerprint(signature.statement, signature: signature.signature)
    var line = VerificationView.Line(
      version: version.permanentName, subject: "signature",
      result: isMeant && key == signature.key ? .holds : .broken, detail: signature.key)
    if let signers, line.result == .holds {
      let name = try openSSH.signer(
        signature.statement, signature: signature.signature, allowed: signers)
      line.result = name == nil ? .unknownSigner : .holds
      line.detail = name.map { "\($0) \(signature.key)" } ?? signature.key
    }
    return line
  }

  private static func ledger(_ session: Session) throws(Failure) -> VerificationView.Line {
    let (rows, firstBreak) = try session.acceptances.verify()
    return VerificationView.Line(
      version: "acceptances", subject: "ledger", result: firstBreak == nil ? .holds : .broken,
      detail: firstBreak.map { "journal \($0)" } ?? String(rows))
  }
}
