import Screening

/// Looks for entries of a lexicon that do not do what they seem to, or too much.
public struct LexiconInspection {
  private let terms: [LexiconEntry]
  private let exceptions: [LexiconEntry]
  private let entries: [Key: LexiconEntry]
  private let bare: Screener
  private let whole: Screener
  private let clearing: Screener

  private struct Key: Hashable {
    let text: String
    let category: Category?
  }

  /// An inspection of the entries that take part in screening; patterns are passed over.
  public init(_ entries: [LexiconEntry]) {
    let active = entries.filter(\.form.isActive)
    terms = active.filter { $0.form.kind == .term }
    exceptions = active.filter { $0.form.kind == .exception }
    self.entries = terms.reduce(into: [:]) { known, entry in
      known[Key(text: entry.form.text, category: entry.form.category)] = entry
    }
    let words = terms.compactMap { try? $0.form.term() }
    let cleared = exceptions.compactMap { try? Exception($0.form.text) }
    bare = Screener(Lexicon(revision: "", terms: words))
    whole = Screener(Lexicon(revision: "", terms: words, exceptions: cleared))
    clearing = Screener(
      Lexicon(
        revision: "",
        terms: cleared.map { Term($0.phrase, category: .unspecified, severity: .note) }))
  }

  /// What there is to say: of terms in their order, then of exceptions.
  public func remarks() -> [LexiconRemark] {
    sameWords() + terms.flatMap(remarks) + commonWords() + idleExceptions()
  }

  private func sameWords() -> [LexiconRemark] {
    var first: [Key: LexiconEntry] = [:]
    return terms.compactMap { entry in
      guard let phrase = try? Phrase(entry.form.text) else { return nil }
      let key = Key(text: phrase.undressed, category: entry.form.category)
      guard let known = first[key] else {
        first[key] = entry
        return nil
      }
      return LexiconRemark(.sameWords, entry, other: known)
    }
  }

  private func remarks(_ entry: LexiconEntry) -> [LexiconRemark] {
    let text = entry.form.text
    var remarks: [LexiconRemark] = []
    let length = (try? Phrase(text))?.undressed.unicodeScalars.count
    if length == 1 { remarks.append(LexiconRemark(.singleCharacter, entry)) }
    let found = bare.findings(in: text)
    if let other = found.lazy.compactMap({ self.entry(of: $0) }).first(where: {
      swallows($0, entry)
    }) {
      remarks.append(LexiconRemark(.swallowedByTerm, entry, other: other))
    }
    let finds = { (finding: Finding) in self.entry(of: finding)?.id == entry.id }
    if found.contains(where: finds), !whole.findings(in: text).contains(where: finds) {
      remarks.append(
        LexiconRemark(.swallowedByException, entry, other: exception(inside: text)))
    }
    return remarks
  }

  /// Whether one term, which is found in the words of another, is found wherever that one is.
  private func swallows(_ one: LexiconEntry, _ other: LexiconEntry) -> Bool {
    guard one.id != other.id, one.form.category == other.form.category,
      let severity = one.form.severity, let asked = other.form.severity, severity >= asked,
      one.form.mode == .anywhere || other.form.mode == .word,
      let steps = one.form.steps, steps.isSuperset(of: other.form.steps ?? .standard)
    else { return false }
    return (try? Phrase(one.form.text).undressed) != (try? Phrase(other.form.text).undressed)
  }

  private func exception(inside text: String) -> LexiconEntry? {
    guard let found = clearing.findings(in: text).first else { return nil }
    return exceptions.first { (try? Exception($0.form.text))?.phrase.text == found.term }
  }

  private func commonWords() -> [LexiconRemark] {
    var seen: Set<Int64> = []
    return CommonWords.words.flatMap { word in
      whole.findings(in: word).compactMap { finding in
        guard let entry = entry(of: finding), seen.insert(entry.id).inserted else { return nil }
        return LexiconRemark(.commonWord, entry, word: word)
      }
    }
  }

  /// Where more letters may stand beside an exception, a term may stand among them.
  private func idleExceptions() -> [LexiconRemark] {
    exceptions.filter { entry in
      guard let exception = try? Exception(entry.form.text) else { return false }
      return !exception.isOpenBefore && !exception.isOpenAfter
        && bare.findings(in: exception.phrase.text).isEmpty
    }.map { LexiconRemark(.idleException, $0) }
  }

  private func entry(of finding: Finding) -> LexiconEntry? {
    entries[Key(text: finding.term, category: finding.category)]
  }
}
