public import Digest
public import Time

/// An entry of the journal: what was done, or refused, by whom, when, and to what.
public struct JournalEntry: Sendable, Equatable {
  /// The format version of entries that this program writes.
  public static let format = 1

  /// Its place in the journal, from 1, without gaps.
  public let sequence: Int64
  /// The version of the canonical form that its hash covers.
  public let format: Int
  /// When it was written.
  public let at: Instant
  /// The operator who acted; nil where none could be made out.
  public let operatorName: String?
  /// The operating system's user who acted.
  public let osUser: String
  /// The command: `account suspend`.
  public let verb: String
  /// The record it is about.
  public let subject: String?
  /// The clause it rests on.
  public let clause: String?
  /// `done`, or the code of the refusal.
  public let outcome: String
  /// The id of the call, shared by the entries that one call wrote.
  public let request: String
  /// The digest of the document that was frozen or published by it.
  public let artefact: Digest256?
  /// The salted digest of its details.
  public let detail: Digest256
  /// The hash of the entry before it; zeros for the first.
  public let previous: Digest256
  /// The hash of its canonical form.
  public let hash: Digest256

  /// The bytes that the hash covers.
  ///
  /// A first line names the format; each further line is a field's name, the length of its value in
  /// bytes, and the value, with colons between; a field without a value has `-` for its length and
  /// no value. Digests are lower-case hexadecimal, the instant is milliseconds since 1970 in UTC.
  public var canonicalForm: [UInt8] {
    var form = CanonicalForm(format: format)
    form.append("previous", previous.hexadecimal)
    form.append("sequence", String(sequence))
    form.append("at", String(at.milliseconds))
    form.append("operator", operatorName)
    form.append("os_user", osUser)
    form.append("verb", verb)
    form.append("subject", subject)
    form.append("clause", clause)
    form.append("outcome", outcome)
    form.append("request", request)
    form.append("artefact", artefact?.hexadecimal)
    form.append("detail", detail.hexadecimal)
    return form.bytes
  }

  /// The hash that its canonical form gives; equal to `hash` where nothing was touched.
  public var computedHash: Digest256 { SHA256.digest(of: canonicalForm) }
}
