extension Zone {
  /// An instant as people read it: `2026-05-01 09:30`, or with seconds `2026-05-01 09:30:00`.
  public func formatForPeople(_ instant: Instant, seconds: Bool = false) -> String {
    let time = parts(of: instant)
    var text = TimeText()
    text.append(time.day)
    text.append(" ")
    text.append(timeOf: time, seconds: seconds)
    return text.string
  }

  /// An instant as RFC 3339 writes it with the zone's offset: `2026-05-01T09:30:00+08:00`, with
  /// three digits of a second only where they are not zero.
  ///
  /// The standard knows offsets of whole minutes only: where the zone's has seconds, as some before
  /// 1972 do, they are left out of the offset and of the time, so that the instant is exact.
  public func format(_ instant: Instant) -> String {
    let time = LocalTime(instant, offset: offset(at: instant) / 60 * 60)
    var text = TimeText()
    text.append(time.day)
    text.append("T")
    text.append(timeOf: time, seconds: true)
    text.append(fraction: time.millisecond)
    text.append(offset: time.offset)
    return text.string
  }
}
