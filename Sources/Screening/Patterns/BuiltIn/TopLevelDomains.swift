/// The top-level domains that tell an address from other words with dots.
enum TopLevelDomains {
  /// Those that make an address without a scheme. Those that are words of their own, or the ends of
  /// the names of files, are left out.
  static let known: Set<String> = [
    "ai", "app", "asia", "biz", "cc", "club", "cn", "co", "com", "edu", "fun", "gov", "hk", "icu",
    "info", "io", "jp", "kr", "link", "live", "ltd", "mobi", "net", "online", "org", "ren", "ru",
    "shop", "site", "store", "tech", "top", "tv", "tw", "vip", "wang", "work", "xyz",
  ]

  /// Names with dots that are none of hosts.
  static let names: Set<String> = ["ado.net", "asp.net", "vb.net"]
}
