import CommandLine
import Digest
import Domain
import Reporting
import Store

/// Makes the store's view of an invocation.
enum Calls {
  static func call(
    _ invocation: Invocation, _ context: Context, _ access: Access, isAttempt: Bool = true
  ) throws(Failure) -> Call {
    Call(
      verb: invocation.command.name, access: access, request: RandomBytes.hexadecimal(8),
      operatorName: try context.operatorName(invocation),
      isDryRun: invocation[ChangeOptions.dryRun], isAttempt: isAttempt,
      idempotencyKey: try invocation[ChangeOptions.idempotencyKey],
      requestDigest: SHA256.digest(
        of: Array(
          invocation.canonicalWords(without: GlobalOptions.ofTheAnswer)
            .joined(separator: "\0").utf8)))
  }
}
