/// Looks for the terms of a lexicon, in disguise or plain.
///
/// Making one prepares the whole lexicon; keep it while there is text to look at. Its answers depend
/// on the lexicon and the text alone.
public struct Screener: Sendable {
  private let terms: [Term]
  private let automaton: PhraseAutomaton

  /// A screener for a lexicon.
  public init(_ lexicon: Lexicon) {
    terms = lexicon.terms
    let phrases = lexicon.terms.map(\.phrase) + lexicon.exceptions
    automaton = PhraseAutomaton(phrases.map { Letter.all(in: $0.text).map(\.scalar) })
  }

  /// All findings, overlapping ones too, ordered by start, end, and then term.
  ///
  /// A term of Latin letters or digits is found as a whole word or number only. A finding that lies
  /// inside an occurrence of an exception is left out; exceptions may be in disguise as terms may.
  public func findings(in text: String) -> [Finding] {
    let letters = Letter.all(in: text)
    var found: [Occurrence] = []
    var exceptions: [Occurrence] = []
    for occurrence in automaton.occurrences(in: letters) {
      if occurrence.phrase < terms.count {
        found.append(occurrence)
      } else {
        exceptions.append(occurrence)
      }
    }
    found.sort(by: Occurrence.precedes)
    exceptions.sort(by: Occurrence.precedes)
    return Self.standing(found, outside: exceptions).map { occurrence in
      finding(
        terms[occurrence.phrase], from: letters[occurrence.first], to: letters[occurrence.last],
        in: text)
    }
  }

  /// Those of the occurrences that no exception covers; both lists are ordered.
  private static func standing(
    _ found: [Occurrence], outside exceptions: [Occurrence]
  ) -> [Occurrence] {
    var begun = exceptions[...]
    var reach = -1
    return found.filter { occurrence in
      while let exception = begun.first, exception.first <= occurrence.first {
        reach = max(reach, exception.last)
        begun.removeFirst()
      }
      return occurrence.last > reach
    }
  }

  private func finding(
    _ term: Term, from first: Letter, to last: Letter, in text: String
  ) -> Finding {
    let endByte = last.byte + Int(last.width)
    let start = text.utf8.index(text.startIndex, offsetBy: first.byte)
    let end = text.utf8.index(text.startIndex, offsetBy: endByte)
    let covered = String(text.unicodeScalars[start..<end])
    return Finding(
      term: term.text, category: term.category, severity: term.severity, text: covered,
      start: first.index, end: last.index + 1, startByte: first.byte,
      endByte: endByte, steps: Disguise.steps(from: term.text, to: covered))
  }
}
