/// What a scan needs beside a compiled lexicon that undoes replaced characters in every term, whatever
/// the terms ask for: the same for all such scans.
///
/// Its bytes can be kept in a file of their own, so that a scan without need of them maps no more than
/// it uses. They belong to one compiled lexicon, whose phrases they name by number.
public struct SubstitutionCompanion: Sendable {
  let indices: SubstitutionIndices
  private let memory: LexiconMemory

  /// The companion of a lexicon in some memory; nil where it holds none of this format, a damaged one
  /// or that of another lexicon.
  public init?(_ memory: LexiconMemory, of lexicon: CompiledLexicon) {
    guard var reader = unsafe SectionReader(memory.bytes, isSealed: memory.isSealed),
      reader.section(of: UInt64.self).elementsEqual([lexicon.checksum])
    else { return nil }
    self.init(memory, &reader)
    guard indices.isConsistent else { return nil }
  }

  /// The companion of a lexicon of what `compile` made in this process.
  public init(compiled: [UInt8]) {
    let memory = LexiconMemory(compiled)
    var reader = unsafe SectionReader(trusted: memory.bytes)
    _ = reader.section(of: UInt64.self)
    self.init(memory, &reader)
  }

  private init(_ memory: LexiconMemory, _ reader: inout SectionReader) {
    (self.memory, indices) = (memory, SubstitutionIndices(&reader))
  }

  /// Prepares the companion of a lexicon.
  public static func compile(_ lexicon: CompiledLexicon) -> [UInt8] {
    var writer = SectionWriter()
    writer.add([lexicon.checksum])
    SubstitutionIndices.write(everythingOf: lexicon, to: &writer)
    return writer.finish()
  }
}

extension CompiledLexicon {
  /// The lexicon with its companion, which is made now where there is none yet.
  public func accompanied() -> CompiledLexicon {
    companion == nil
      ? accompanied(by: SubstitutionCompanion(compiled: SubstitutionCompanion.compile(self))) : self
  }

  /// The lexicon with its companion: as it is kept in a file, or else made now and handed over to be
  /// kept there.
  public func accompanied(at path: String, keep: ([UInt8]) -> Void) -> CompiledLexicon {
    if let memory = LexiconMemory(mapping: path),
      let companion = SubstitutionCompanion(memory, of: self)
    {
      return accompanied(by: companion)
    }
    let bytes = SubstitutionCompanion.compile(self)
    keep(bytes)
    return accompanied(by: SubstitutionCompanion(compiled: bytes))
  }
}
