/// Some of the ways of disguising words.
public struct StepSet: OptionSet, Sendable, Hashable {
  /// A bit for each step, in the order of `DisguiseStep.allCases`.
  public let rawValue: UInt16

  /// The set with some bits; those that stand for no step are left out.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue & 0x0FFF
  }

  /// The set of one step.
  public init(_ step: DisguiseStep) {
    rawValue = 1 << step.place
  }

  /// The set of some steps.
  public init(_ steps: some Sequence<DisguiseStep>) {
    rawValue = steps.reduce(0) { $0 | StepSet($1).rawValue }
  }

  /// Every step.
  public static var all: StepSet { StepSet(rawValue: .max) }
  /// The steps that cost precision, and are undone only where a term or a scan asks for it.
  public static var costly: StepSet { [.pinyin, .homophone, .lookalike, .split] }
  /// The steps that are undone unless a term or a scan says otherwise.
  public static var standard: StepSet { all.subtracting(costly) }
  /// The steps that exchange one character for another without a look at its neighbours.
  static var folding: StepSet { [.letterCase, .width, .compatibility, .numeral, .simplified] }

  static var letterCase: StepSet { StepSet(.letterCase) }
  static var width: StepSet { StepSet(.width) }
  static var compatibility: StepSet { StepSet(.compatibility) }
  static var numeral: StepSet { StepSet(.numeral) }
  static var simplified: StepSet { StepSet(.simplified) }
  static var zeroWidth: StepSet { StepSet(.zeroWidth) }
  static var separator: StepSet { StepSet(.separator) }
  static var `repeat`: StepSet { StepSet(.repeat) }
  static var pinyin: StepSet { StepSet(.pinyin) }
  static var homophone: StepSet { StepSet(.homophone) }
  static var lookalike: StepSet { StepSet(.lookalike) }
  static var split: StepSet { StepSet(.split) }

  /// The steps in the order of `DisguiseStep.allCases`.
  public var steps: [DisguiseStep] {
    isEmpty ? [] : DisguiseStep.allCases.filter { contains(StepSet($0)) }
  }
}

extension DisguiseStep {
  /// The place among all steps, which is that of its bit.
  fileprivate var place: UInt16 {
    switch self {
    case .letterCase: 0
    case .width: 1
    case .compatibility: 2
    case .numeral: 3
    case .simplified: 4
    case .zeroWidth: 5
    case .separator: 6
    case .repeat: 7
    case .pinyin: 8
    case .homophone: 9
    case .lookalike: 10
    case .split: 11
    }
  }
}
