/// A text after one more step was undone in all of it.
public struct UndressedStage: Sendable, Equatable {
  /// What a step changed.
  public struct Change: Sendable, Equatable {
    /// The scalars of the original text at whose place it changed something.
    public let scalars: Range<Int>
    /// What stood there.
    public let before: String
    /// What stands there now; nothing where it was passed over.
    public let after: String
  }

  /// The step.
  public let step: DisguiseStep
  /// How the text reads with it undone, and those before it.
  public let text: String
  /// What it changed, in order.
  public let changes: [Change]

  /// The stages of a text in the order in which steps apply, those left out that change nothing.
  ///
  /// Characters fold to others first, then what takes no part in reading is passed over, then
  /// repetitions. Costly steps depend on the term and have no stage.
  public static func stages(
    of text: String, undoing steps: StepSet, gapLimit: Int
  ) -> [UndressedStage] {
    var undone = StepSet()
    var reading = StagedReading(text, undoing: [])
    return order.compactMap { step in
      guard steps.contains(StepSet(step)) else { return nil }
      undone.insert(StepSet(step))
      let next =
        step == .repeat
        ? reading.withoutRepetitions(gapLimit: gapLimit) : StagedReading(text, undoing: undone)
      defer { reading = next }
      let changes = next.changes(since: reading)
      return changes.isEmpty ? nil : UndressedStage(step: step, text: next.text, changes: changes)
    }
  }

  /// The order in which `FoldingTables` has the folding steps, then that of the search.
  private static let order: [DisguiseStep] = [
    .width, .compatibility, .simplified, .numeral, .letterCase, .zeroWidth, .separator, .repeat,
  ]
}

/// What each scalar of a text reads as.
struct StagedReading {
  private var letters: [Letter]
  private let original: [Unicode.Scalar]
  private let places: [Int32: Int]

  /// A reading with some steps undone; of those that look at neighbours, repetitions are not.
  init(_ text: String, undoing steps: StepSet) {
    letters = Undressing(characters: .shared, steps: steps).letters(in: text)
    original = Array(text.unicodeScalars)
    var places: [Int32: Int] = [:]
    var byte: Int32 = 0
    for (place, scalar) in original.enumerated() {
      places[byte] = place
      byte += Int32(UTF8.width(scalar))
    }
    self.places = places
  }

  /// How the text reads.
  var text: String { Self.text(letters[...]) }

  /// The same, each letter standing once where it stands several times with no gap too wide between.
  func withoutRepetitions(gapLimit: Int) -> StagedReading {
    var result = self
    result.letters = letters.enumerated().filter { number, letter in
      number == 0 || letter.folded != letters[number - 1].folded || Int(letter.gap) > gapLimit
    }.map(\.element)
    return result
  }

  /// What is not as it was in another reading of the same text.
  func changes(since before: StagedReading) -> [UndressedStage.Change] {
    let (old, new) = (before.pieces, pieces)
    let changed = original.indices.filter { old[$0] != new[$0] }
    return changed.reduce(into: []) { changes, place in
      let isAdjoining = changes.last?.scalars.upperBound == place
      let last = isAdjoining ? changes.removeLast() : nil
      changes.append(
        UndressedStage.Change(
          scalars: (last?.scalars.lowerBound ?? place)..<place + 1,
          before: (last?.before ?? "") + old[place], after: (last?.after ?? "") + new[place]))
    }
  }

  /// What each scalar of the original reads as.
  private var pieces: [String] {
    var pieces = [String](repeating: "", count: original.count)
    for letter in letters {
      guard let place = places[letter.byte] else { continue }
      pieces[place] += Self.text([letter])
    }
    return pieces
  }

  private static func text(_ letters: ArraySlice<Letter>) -> String {
    String(String.UnicodeScalarView(letters.compactMap { Unicode.Scalar($0.folded) }))
  }
}
