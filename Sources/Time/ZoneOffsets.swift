/// The offsets of a zone over time, in seconds ahead of UTC; times are seconds since 1970.
enum ZoneOffsets: Sendable, Hashable {
  /// Always the same.
  case fixed(Int)
  /// Changing.
  case table(TransitionTable)

  /// Offsets lie within ±26 hours of UTC (RFC 8536, 3.2); a bit more, to be on the safe side.
  static let widest = 27 * 3600

  /// The offset at a time.
  func offset(at time: Int) -> Int {
    switch self {
    case .fixed(let offset): offset
    case .table(let table): table.offset(at: time)
    }
  }

  /// The first time at which the clocks show a local time or a later one.
  ///
  /// Between two changes the clocks run evenly, so in each such stretch the time is either reached
  /// after local − offset, or has been passed when the stretch begins.
  func first(local: Int) -> Int {
    switch self {
    case .fixed(let offset): return local - offset
    case .table(let table):
      let start = local - Self.widest
      let changes = table.changes(in: start...(local + Self.widest))
      var stretch = start
      for change in changes {
        let time = max(stretch, local - table.offset(at: stretch))
        if time < change { return time }
        stretch = change
      }
      return max(stretch, local - table.offset(at: stretch))
    }
  }
}
