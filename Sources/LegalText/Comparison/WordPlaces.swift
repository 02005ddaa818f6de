/// Where the words of some clauses stand, by their fingerprints.
struct WordPlaces: Sendable {
  /// One place, none, or several.
  private struct Place: BitwiseCopyable {
    private var number: Int32 = -1

    var only: Int? { number < 0 ? nil : Int(number) }

    mutating func note(_ place: Int) { number = number == -1 ? Int32(clamping: place) : -2 }
  }

  private var places: FingerprintTable<Place>

  /// Some of a text's clauses.
  init(of clauses: ArraySlice<ComparedText.Clause>) {
    places = FingerprintTable(for: clauses.count, Place())
    for place in clauses.indices { places.change(clauses[place].words) { $0.note(place) } }
  }

  /// The place of the clause that has these words; nil where there is none, or more than one.
  func only(_ words: Fingerprint) -> Int? { places[words].only }
}
