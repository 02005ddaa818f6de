/// What the calendar and the clock on the wall show at an instant.
public struct LocalTime: Sendable, Hashable {
  /// The day.
  public let day: CalendarDay
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int
  /// The millisecond, 0 to 999.
  public let millisecond: Int
  /// How many seconds the clock is ahead of UTC; negative where it is behind.
  public let offset: Int

  /// What a clock shows that is ahead of UTC by so many seconds.
  init(_ instant: Instant, offset: Int) {
    let (seconds, millisecond) = floorDivide(Int(instant.milliseconds), 1000)
    let (dayNumber, secondOfDay) = floorDivide(seconds + offset, 86_400)
    day = CalendarDay(number: dayNumber)
    hour = secondOfDay / 3600
    minute = secondOfDay / 60 % 60
    second = secondOfDay % 60
    self.millisecond = millisecond
    self.offset = offset
  }
}
