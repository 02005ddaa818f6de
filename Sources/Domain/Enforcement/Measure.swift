public import Time

/// A measure: a cause, and the interval `[start, end)` in which it holds.
public struct Measure: Sendable, Equatable {
  /// That a measure was ended early.
  public struct Lift: Sendable, Equatable {
    /// From when it holds no more.
    public let at: Instant
    /// When the store learned of it.
    public let recordedAt: Instant
    /// The decision that ended it.
    public let decision: Int64

    /// The early end of a measure.
    public init(at: Instant, recordedAt: Instant, decision: Int64) {
      self.at = at
      self.recordedAt = recordedAt
      self.decision = decision
    }
  }

  /// Its number.
  public let id: Int64
  /// What it is about: an account or an item.
  public let subject: RecordID
  /// What it does.
  public let kind: MeasureKind
  /// From when it holds.
  public let start: Instant
  /// From when it holds no more, by itself; nil where it has no end.
  public let end: Instant?
  /// When the store learned of it.
  public let recordedAt: Instant
  /// The decision that caused it.
  public let decision: Int64
  /// Its early end, if it was lifted.
  public let lift: Lift?

  /// A measure as the store knows it.
  public init(
    id: Int64, subject: RecordID, kind: MeasureKind, start: Instant, end: Instant?,
    recordedAt: Instant, decision: Int64, lift: Lift?
  ) {
    self.id = id
    self.subject = subject
    self.kind = kind
    self.start = start
    self.end = end
    self.recordedAt = recordedAt
    self.decision = decision
    self.lift = lift
  }

  /// Its id.
  public var recordID: RecordID { RecordID(.measure, id) }

  /// Whether it holds at an instant, by what was known at another.
  public func holds(at instant: Instant, asOf known: Instant) -> Bool {
    guard recordedAt <= known, start <= instant else { return false }
    if let end, instant >= end { return false }
    guard let lift, lift.recordedAt <= known else { return true }
    return instant < lift.at
  }
}
