public import Reporting
public import Time

/// How records are to look: chosen by the command line, the terminal and the store.
public struct OutputStyle: Sendable {
  /// The form of the records.
  public var format: OutputFormat
  /// The fields to print and their order; nil for those the format shows by itself.
  public var fields: [String]?
  /// Whether CSV begins with a byte order mark, for Excel.
  public var hasByteOrderMark: Bool
  /// The language of headings.
  public var language: Language
  /// How many columns the terminal has.
  public var columns: Int
  /// Whether headings and marks may be coloured.
  public var isStyled: Bool
  /// Whether a terminal reads the output, which must obey nothing in it.
  public var isForTerminal: Bool
  /// The zone in which people read points in time.
  public var zone: Zone

  /// A style.
  public init(
    format: OutputFormat, fields: [String]?, hasByteOrderMark: Bool, language: Language,
    columns: Int, isStyled: Bool, isForTerminal: Bool, zone: Zone
  ) {
    self.format = format
    self.fields = fields
    self.hasByteOrderMark = hasByteOrderMark
    self.language = language
    self.columns = columns
    self.isStyled = isStyled
    self.isForTerminal = isForTerminal
    self.zone = zone
  }
}
