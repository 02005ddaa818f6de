/// In what form a text is written.
public enum SourceForm: String, Sendable, CaseIterable {
  /// Plain text, such as a page saved from a browser.
  case plain = "text"
  /// Markdown, with or without a head of `key: value` lines between two lines of `---`.
  case markdown
}
