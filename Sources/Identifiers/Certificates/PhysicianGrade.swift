/// Level and category together, as both certificates state them.
struct PhysicianGrade {
  let level: PhysicianLevel?
  let category: PhysicianCategory?

  var warnings: [IdentifierWarning] {
    var warnings: [IdentifierWarning] = []
    if level == nil { warnings.append(.unknownLevel) }
    if category == nil { warnings.append(.unknownCategory) }
    if let level, let category, !category.admitsApprenticeship,
      level == .apprenticedPhysician || level == .apprenticedAssistant
    {
      warnings.append(.unusualCombination)
    }
    return warnings
  }
}
