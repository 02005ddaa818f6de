public import Reporting

extension DisguiseStep {
  /// What people read.
  public var title: Text {
    switch self {
    case .letterCase: Text("upper and lower case", "大小写")
    case .width: Text("full and half width", "全角与半角")
    case .compatibility: Text("styled letters and digits", "特殊字体的字母和数字")
    case .numeral: Text("Chinese numerals", "中文数字")
    case .simplified: Text("traditional and variant characters", "繁体与异体字")
    case .zeroWidth: Text("invisible characters", "不可见字符")
    case .separator: Text("separators in between", "插入的分隔符")
    case .repeat: Text("repeated characters", "重复的字")
    case .pinyin: Text("pinyin for a character", "拼音代字")
    case .homophone: Text("characters of the same reading", "同音字")
    case .lookalike: Text("characters that look alike", "形近字")
    case .split: Text("characters split in two", "拆字")
    }
  }
}
