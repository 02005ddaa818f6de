import Screening

/// Looks for entries of a lexicon that do not do what they seem to, or too much.
public struct LexiconInspection {
  private let terms: [LexiconEntry]
  private let exceptions: [(entry: LexiconEntry, exception: Exception)]
  /// How each term reads once undressed.
  private let undressed: [String]
  /// Looks for the terms, which it numbers as they stand here, as if there were no exceptions.
  private let bare: Screener
  private let whole: Screener
  /// Looks for the words of the exceptions.
  private let clearing: Screener

  /// An inspection of the entries that take part in screening; patterns are passed over.
  public init(_ entries: [LexiconEntry]) {
    terms = entries.filter { $0.form.isActive && $0.form.kind == .term }
    exceptions = entries.filter { $0.form.isActive && $0.form.kind == .exception }
      .compactMap { entry in (try? Exception(entry.form.text)).map { (entry, $0) } }
    undressed = terms.map { Phrase.undressed($0.form.text) }
    var source = LexiconSource(revision: "")
    for entry in terms { source.append(entry.form) }
    for (_, exception) in exceptions { source.append(exception) }
    let compiled = CompiledLexicon(compiling: source)
    whole = Screener(compiled)
    var options = ScreeningOptions()
    options.heedsExceptions = false
    bare = Screener(compiled, options)
    clearing = Screener(
      Lexicon(
        revision: "",
        terms: exceptions.map {
          Term($0.exception.phrase, category: .unspecified, severity: .note, mode: .anywhere)
        }
      ))
  }

  /// What there is to say: of terms in their order, then of exceptions.
  public func remarks() -> [LexiconRemark] {
    sameWords() + termRemarks() + commonWords() + idleExceptions()
  }

  private func sameWords() -> [LexiconRemark] {
    var (anywhere, repeated): ([Key: Int], [Key: Int]) = ([:], [:])
    anywhere.reserveCapacity(terms.count)
    return terms.indices.compactMap { number in
      let category = terms[number].form.category
      let words = Key(text: undressed[number], category: nil)
      guard let first = anywhere[words] else {
        anywhere[words] = number
        return nil
      }
      let key = Key(text: undressed[number], category: category)
      let twin = terms[first].form.category == category ? first : repeated[key]
      if let twin { return LexiconRemark(.sameWords, terms[number], other: terms[twin]) }
      repeated[key] = number
      return LexiconRemark(.sameWordsElsewhere, terms[number], other: terms[first])
    }
  }

  /// Words of a category; told apart by their bytes, which takes less than their characters.
  private struct Key: Hashable {
    let text: String
    let category: Category?

    static func == (one: Key, other: Key) -> Bool {
      one.text.utf8.elementsEqual(other.text.utf8) && one.category == other.category
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private func termRemarks() -> [LexiconRemark] {
    let cleared = clearing.findings(inEach: terms.map(\.form.text))
    return terms.indices.flatMap { remarks($0, cleared: cleared[$0]) }
  }

  /// What there is to say of a term, in whose words those of exceptions are found.
  private func remarks(_ number: Int, cleared: [Finding]) -> [LexiconRemark] {
    let entry = terms[number]
    var remarks: [LexiconRemark] = []
    if undressed[number].unicodeScalars.count == 1 {
      remarks.append(LexiconRemark(.singleCharacter, entry))
    }
    if let searched = entry.form.searched {
      remarks.append(LexiconRemark(.symbolsAtEnd, entry, word: searched))
    }
    let found = bare.terms(in: entry.form.text)
    if let other = found.first(where: { swallows($0, number) }) {
      remarks.append(LexiconRemark(.swallowedByTerm, entry, other: terms[other]))
    }
    if let first = cleared.first, found.contains(number),
      !whole.terms(in: entry.form.text).contains(number)
    {
      remarks.append(LexiconRemark(.swallowedByException, entry, other: exception(of: first)))
    }
    return remarks
  }

  /// Whether one term, which is found in the words of another, is found wherever that one is.
  private func swallows(_ one: Int, _ other: Int) -> Bool {
    let (form, longer) = (terms[one].form, terms[other].form)
    guard one != other, form.category == longer.category,
      let severity = form.severity, let asked = longer.severity, severity >= asked,
      form.mode == .anywhere || longer.mode == .word,
      let steps = form.steps, steps.isSuperset(of: longer.steps ?? .standard)
    else { return false }
    return undressed[one] != undressed[other]
  }

  private func exception(of finding: Finding) -> LexiconEntry? {
    exceptions.first { $0.exception.phrase.text == finding.term }?.entry
  }

  private func commonWords() -> [LexiconRemark] {
    var seen: Set<Int> = []
    return CommonWords.words.flatMap { word in
      whole.terms(in: word).filter { seen.insert($0).inserted }
        .map { LexiconRemark(.commonWord, terms[$0], word: word) }
    }
  }

  /// Where more letters may stand beside an exception, a term may stand among them.
  private func idleExceptions() -> [LexiconRemark] {
    let closed = exceptions.filter { !$0.exception.isOpenBefore && !$0.exception.isOpenAfter }
    return closed.filter { bare.terms(in: $0.exception.phrase.text).isEmpty }
      .map { LexiconRemark(.idleException, $0.entry) }
  }
}
