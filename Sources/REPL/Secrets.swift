/// Keeps what is sensitive out of the history.
enum Secrets {
  private static let options = [
    "--phone", "--birth-date", "--legal-name", "--id-number", "--qualification-number",
    "--practice-number", "--text",
  ]

  /// Whether a line may be remembered: one that carries someone's personal data may not.
  static func mayBeRemembered(_ line: String) -> Bool {
    !line.isEmpty && !options.contains { line.contains($0) }
  }
}
