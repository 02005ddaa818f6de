/// Puts something else in place of what was found in a text.
public struct Masking: Sendable {
  /// What stands in place of a finding.
  public enum Style: Sendable, Equatable {
    /// This character for each one that is read; what stands between them (spaces, punctuation,
    /// invisible characters) stays, so that every place of the text keeps its number of scalars.
    case character(Unicode.Scalar)
    /// This text for all of it.
    case text(String)
    /// The category in brackets for all of it; of findings that overlap, each category once.
    case category
  }

  private let style: Style

  /// A way to mask.
  public init(_ style: Style) {
    self.style = style
  }

  /// What stands instead of some bytes of a text.
  public struct Replacement: Sendable, Equatable {
    /// The bytes.
    public let bytes: Range<Int>
    /// What stands instead.
    public let text: String
  }

  /// What is to be replaced in a text, in order, given its findings in order.
  public func replacements(of findings: [Finding], in text: [UInt8]) -> [Replacement] {
    let stretches = MaskedStretch.stretches(of: findings)
    return switch style {
    case .character(let character): stretches.flatMap { masked($0.bytes, of: text, by: character) }
    case .text(let word): stretches.map { Replacement(bytes: $0.bytes, text: word) }
    case .category:
      stretches.map { stretch in
        let slugs = stretch.categories.map(\.rawValue).joined(separator: ",")
        return Replacement(bytes: stretch.bytes, text: "[\(slugs)]")
      }
    }
  }

  private func masked(
    _ range: Range<Int>, of text: [UInt8], by character: Unicode.Scalar
  ) -> [Replacement] {
    var replacements: [Replacement] = []
    unsafe text.withUnsafeBufferPointer { buffer in
      let view = unsafe MemoryView(buffer).part(range.lowerBound, range.upperBound)
      var place = 0
      while place < view.count {
        let scalar = DecodedScalar(view, at: place)
        let isRead = !scalar.isWellFormed || !CharacterTable.shared[scalar.value].isNoise
        if isRead {
          let start = range.lowerBound + place
          replacements.append(
            Replacement(bytes: start..<start + scalar.length, text: String(character)))
        }
        place += scalar.length
      }
    }
    return replacements
  }
}

/// A part of a text that is covered by findings which overlap one another.
struct MaskedStretch {
  private(set) var bytes: Range<Int>
  /// The categories of the findings, each once.
  private(set) var categories: [Category]

  /// The stretches of ordered findings.
  static func stretches(of findings: [Finding]) -> [MaskedStretch] {
    findings.reduce(into: []) { stretches, finding in
      if let last = stretches.indices.last, finding.startByte < stretches[last].bytes.upperBound {
        stretches[last].take(finding)
      } else {
        stretches.append(
          MaskedStretch(
            bytes: finding.startByte..<finding.endByte, categories: [finding.category]))
      }
    }
  }

  private mutating func take(_ finding: Finding) {
    bytes = bytes.lowerBound..<max(bytes.upperBound, finding.endByte)
    if !categories.contains(finding.category) { categories.append(finding.category) }
  }
}
