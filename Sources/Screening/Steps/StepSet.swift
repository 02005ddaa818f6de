/// Some of the ways of disguising words.
public struct StepSet: OptionSet, Sendable, Hashable {
  /// A bit for each step, in the order of `DisguiseStep.allCases`.
  public let rawValue: UInt16

  /// The set with some bits; those that stand for no step are left out.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue & (1 << UInt16(DisguiseStep.allCases.count) - 1)
  }

  /// The set of one step.
  public init(_ step: DisguiseStep) {
    rawValue = 1 << UInt16(DisguiseStep.allCases.firstIndex(of: step) ?? 0)
  }

  /// The set of some steps.
  public init(_ steps: some Sequence<DisguiseStep>) {
    rawValue = steps.reduce(0) { $0 | StepSet($1).rawValue }
  }

  /// Every step.
  public static let all = StepSet(DisguiseStep.allCases)
  /// The steps that cost precision, and are undone only where a term or a scan asks for it.
  public static let costly: StepSet = [.pinyin, .homophone, .lookalike, .split]
  /// The steps that are undone unless a term or a scan says otherwise.
  public static let standard = all.subtracting(costly)
  /// The steps that exchange one character for another without a look at its neighbours.
  static let folding: StepSet = [.letterCase, .width, .compatibility, .numeral, .simplified]

  static let letterCase = StepSet(DisguiseStep.letterCase)
  static let width = StepSet(DisguiseStep.width)
  static let compatibility = StepSet(DisguiseStep.compatibility)
  static let numeral = StepSet(DisguiseStep.numeral)
  static let simplified = StepSet(DisguiseStep.simplified)
  static let zeroWidth = StepSet(DisguiseStep.zeroWidth)
  static let separator = StepSet(DisguiseStep.separator)
  static let `repeat` = StepSet(DisguiseStep.repeat)
  static let pinyin = StepSet(DisguiseStep.pinyin)
  static let homophone = StepSet(DisguiseStep.homophone)
  static let lookalike = StepSet(DisguiseStep.lookalike)
  static let split = StepSet(DisguiseStep.split)

  /// The steps in the order of `DisguiseStep.allCases`.
  public var steps: [DisguiseStep] { DisguiseStep.allCases.filter { contains(StepSet($0)) } }
}
