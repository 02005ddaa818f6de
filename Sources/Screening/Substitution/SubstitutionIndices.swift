/// The indices of a lexicon by which replaced characters are undone.
struct SubstitutionIndices: Sendable {
  /// Those terms for which costly steps are undone.
  let terms: SubstitutionIndex
  /// The exceptions, for which the costly steps of all terms are; they clear only what these found.
  let exceptions: SubstitutionIndex

  init(_ reader: inout SectionReader) {
    terms = SubstitutionIndex(&reader)
    exceptions = SubstitutionIndex(&reader)
  }

  /// Whether the tables are as large as one another require.
  var isConsistent: Bool { terms.isConsistent && exceptions.isConsistent }

  /// Lays out the indices of what asks for costly steps itself.
  static func write(
    _ lexicon: LexiconSource, _ characters: CharacterTable, to writer: inout SectionWriter
  ) {
    var terms = SubstitutionIndexBuilder(characters)
    lexicon.terms.forEach { terms.add($0, $1, $2.steps) }
    var exceptions = SubstitutionIndexBuilder(characters)
    lexicon.exceptions.forEach { number, words, _ in exceptions.add(number, words, terms.steps) }
    terms.write(to: &writer)
    exceptions.write(to: &writer)
  }

  /// Lays out the indices of everything a lexicon has, for whatever costly steps a scan asks for.
  static func write(everythingOf lexicon: CompiledLexicon, to writer: inout SectionWriter) {
    for phrases in [lexicon.terms, lexicon.exceptions] {
      var builder = SubstitutionIndexBuilder(lexicon.characters)
      for phrase in phrases.records.indices {
        builder.add(phrase, phrases.words(of: phrase), .costly)
      }
      builder.write(to: &writer)
    }
  }
}

extension PhraseList {
  fileprivate func forEach(_ body: (Int, Bytes, PhraseTraits) -> Void) {
    unsafe text.withUnsafeBufferPointer { buffer in
      let text = unsafe MemoryView(buffer)
      for (phrase, traits) in traits.enumerated() { body(phrase, text[range(of: phrase)], traits) }
    }
  }
}
