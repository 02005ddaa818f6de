/// A word that names a messenger.
struct MessengerWord {
  enum Messenger { case weChat, qq }

  let text: String
  let messenger: Messenger
  /// Whether it is a single character, which says little where it stands alone.
  var isWeak: Bool { text.unicodeScalars.count == 1 }

  /// All of them; of those that begin alike the longer comes first.
  static let all: [MessengerWord] =
    [
      "微信", "薇信", "威信", "徽信", "v信", "w信", "wechat", "weixin", "wx", "vxin", "vx", "加我v", "加我微",
      "加我薇", "加v", "加微", "加薇", "v", "微", "薇",
    ].map { MessengerWord(text: $0, messenger: .weChat) }
    + ["加我q", "加q", "qq", "扣扣", "球球", "企鹅", "q", "扣"].map {
      MessengerWord(text: $0, messenger: .qq)
    }

  /// What the words begin with.
  static let initials = Set(all.compactMap { $0.text.unicodeScalars.first?.value })

  /// What makes other words of the weak ones, standing before them: 抵扣 and 准字Q are no messengers.
  static let otherwise = "折代抵回纽减应共已实总被字"
}
