import Screening

/// The bytes of a part in which JSON stands, and its decoded texts.
struct JSONBytes {
  let bytes: PaddedBytes
  let decoded: PaddedBytes

  init(of part: TextPart) {
    (bytes, decoded) = (part.bytes, part.decoded)
  }
}
