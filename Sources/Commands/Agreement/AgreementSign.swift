import CommandLine
import Domain
import Reporting
import Store

enum AgreementSign {
  private static let access = Access.role(.publisher)
  private static let key = Option(
    "key", .text("FILE", completion: .files),
    Text(
      "the SSH key: a private key, or the .pub of an agent's key; required",
      "SSH 私钥，或代理中密钥的 .pub 文件（必填）"))

  static let verb = Verb(
    About(
      Text("sign a published version with an SSH key", "用 SSH 密钥签署已发布版本"),
      [
        Text(
          "Signs a statement that names the agreement, the version, the effective date and the text's hash (agreement statement prints it). "
            + "Whoever has OpenSSH verifies it: ssh-keygen -Y verify -n xsyf-agreement.",
          "签署载明协议、版本、生效日期和正文哈希的声明（见 agreement statement）。任何人可用 ssh-keygen -Y verify -n xsyf-agreement 验证。"
        )
      ],
      examples: [
        .init("agreement sign service-agreement@2 --key ~/.ssh/id_ed25519", Text("sign it", "签署"))
      ]
    ).command(
      ["agreement", "sign"], access,
      [AgreementOptions.version, key, ChangeOptions.dryRun], SignatureView.view.fields)
  ) { invocation, context throws(Failure) in
    guard let key = try invocation[key] else {
      throw invocation.usage(
        "missing_key", Text("--key is needed: the file of an SSH key", "须给出 --key：SSH 密钥文件"))
    }
    let call = try Calls.call(invocation, context, access)
    let store = try context.store(invocation, .writing)
    let reference = try AgreementOptions.wholeVersion(invocation[AgreementOptions.version])
    let (version, statement) = try store.read(call) { session throws(Failure) in
      let version = try session.agreements.version(reference)
      return (version, try VersionStatement.text(of: version))
    }
    // A passphrase may be asked for, so nothing is locked meanwhile.
    let openSSH = OpenSSH(environment: context.environment)
    let signature = try openSSH.sign(statement, key: key)
    let fingerprint = try openSSH.fingerprint(statement, signature: signature) ?? ""
    let (signed, zone) = try store.change(call) { session throws(Failure) in
      try session.agreements.sign(
        version, statement, signature: signature, key: fingerprint)
      return (try session.agreements.signatures(of: version).last, try session.zone)
    }
    if let signed {
      try Output(context, invocation).one(
        SignatureView.view.record(
          SignatureView.Line(version: version.reference, signature: signed)),
        zone: zone)
    }
    if call.isDryRun { try context.remark(Remarks.dryRun, invocation) }
    return .done
  }
}
