public import Reporting
public import Screening

/// Whether something that was expected is found, and otherwise the first reason why it is not.
public struct LexiconVerdict: Sendable, Equatable {
  /// The reasons, in the order in which they are looked at.
  public enum Reason: Sendable, Equatable {
    /// It is found.
    case found
    /// No entry has the words, the name or the expression.
    case notInLexicon
    /// It is an exception, which is never found.
    case isException
    /// The entry takes no part in screening.
    case inactive
    /// The scan leaves its category out.
    case categoryLeftOut
    /// A longer finding that it overlaps counts instead of it.
    case longerFinding
    /// Exceptions withdraw it.
    case withdrawn([String])
    /// A disguise would have to be undone, which the entry does not ask for.
    case stepOff(DisguiseStep)
    /// A disguise would have to be undone, which the scan switched off.
    case stepSwitchedOff(DisguiseStep)
    /// So many separators stand in a gap, more than the limit.
    case gapTooWide(Int, limit: Int)
    /// A word goes on beyond its ends.
    case insideLongerWord
    /// A number goes on beyond its ends.
    case insideLongerNumber
    /// It is not in the text, however disguised.
    case notInText
  }

  /// What was expected.
  public let expected: String
  /// The entry that was looked for, by its words or name; nil where there is none.
  public let entry: LexiconExplanation.Entry?
  /// The reason.
  public let reason: Reason
  /// The parts of the text where it would be found otherwise, in Unicode scalars.
  public let places: [Range<Int>]

  /// Whether two verdicts say the same of the same.
  public static func == (one: LexiconVerdict, other: LexiconVerdict) -> Bool {
    one.expected == other.expected && one.entry?.form == other.entry?.form
      && one.reason == other.reason && one.places == other.places
  }
}

extension LexiconVerdict.Reason {
  /// A stable word for it.
  public var code: String {
    switch self {
    case .found: "found"
    case .notInLexicon: "not_in_lexicon"
    case .isException: "is_exception"
    case .inactive: "inactive"
    case .categoryLeftOut: "category_left_out"
    case .longerFinding: "longer_finding"
    case .withdrawn: "withdrawn"
    case .stepOff, .stepSwitchedOff: "step_off"
    case .gapTooWide: "gap_too_wide"
    case .insideLongerWord: "inside_longer_word"
    case .insideLongerNumber: "inside_longer_number"
    case .notInText: "not_in_text"
    }
  }

  /// What it means, for people.
  public var message: Text {
    switch self {
    case .found: Text("it is found", "已命中")
    case .notInLexicon:
      Text("no entry of the lexicon has these words or this name", "词库中没有此词语或名称")
    case .isException:
      Text("it is an exception: it is not found, but withdraws findings", "这是例外词：本身不会命中，只撤销发现")
    case .inactive: Text("the entry is not active", "该词条已停用")
    case .categoryLeftOut: Text("the scan leaves its category out", "本次筛查未包括其类别")
    case .longerFinding:
      Text("a longer finding that it overlaps counts instead", "被与之重叠的更长的发现取代")
    case .withdrawn(let exceptions):
      Text(
        "withdrawn by the exception \(Self.listed(exceptions, "‘", "’"))",
        "被例外词\(Self.listed(exceptions, "“", "”"))撤销")
    case .stepOff(let step):
      Text(
        "the entry does not ask for ‘\(step.rawValue)’ (\(step.title.english)) to be undone",
        "该词条未要求还原 \(step.rawValue)（\(step.title.chinese)）")
    case .stepSwitchedOff(let step):
      Text(
        "the scan does not undo ‘\(step.rawValue)’ (\(step.title.english))",
        "本次筛查不还原 \(step.rawValue)（\(step.title.chinese)）")
    case .gapTooWide(let width, let limit):
      Text(
        "\(width) separators stand in a gap, more than \(limit)",
        "间隔中有 \(width) 个分隔符，超过 \(limit) 个")
    case .insideLongerWord: Text("it stands inside a longer word", "位于更长的词之内")
    case .insideLongerNumber: Text("it stands inside a longer number", "位于更长的数字之内")
    case .notInText:
      Text("it is not in the text, whatever is undone", "无论如何还原，文本中都没有它")
    }
  }

  private static func listed(_ words: [String], _ open: String, _ close: String) -> String {
    words.isEmpty ? "…" : words.map { open + $0 + close }.joined(separator: ", ")
  }
}
