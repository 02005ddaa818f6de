/// A language that the people who use the program read.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"

  /// Reads a locale name such as `zh_CN.UTF-8`, `zh-Hans`, `en_GB` or `C`.
  ///
  /// Everything that does not begin with the language code `zh` reads as English, the language of
  /// the POSIX locale.
  public init(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self = code.lowercased() == "zh" ? .chinese : .english
  }

  /// The language an environment asks for: the first of `XSYF_LANG`, `LC_ALL`, `LC_MESSAGES` and
  /// `LANG` that is set and not empty.
  public init(environment: [String: String]) {
    let names = ["XSYF_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(locale: locale ?? "C")
  }
}
