public import Reporting

/// The level of a physician, as the numbers of certificates state it.
public enum PhysicianLevel: Int, Sendable, CaseIterable {
  /// 执业医师
  case physician = 1
  /// 执业助理医师
  case assistant = 2
  /// 师承或确有专长执业医师
  case apprenticedPhysician = 3
  /// 师承或确有专长执业助理医师
  case apprenticedAssistant = 4

  /// Whether it is the level of an assistant.
  public var isAssistant: Bool { self == .assistant || self == .apprenticedAssistant }

  /// What people call it.
  public var title: Text {
    switch self {
    case .physician: Text("physician", "执业医师")
    case .assistant: Text("assistant physician", "执业助理医师")
    case .apprenticedPhysician:
      Text("physician by apprenticeship or proven skill", "师承或确有专长执业医师")
    case .apprenticedAssistant:
      Text("assistant physician by apprenticeship or proven skill", "师承或确有专长执业助理医师")
    }
  }
}
