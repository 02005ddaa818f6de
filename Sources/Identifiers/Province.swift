public import Reporting

/// A division of the first level of China's administrative divisions (GB/T 2260).
public struct Province: Sendable, Hashable, CustomStringConvertible {
  /// The first two digits of its division codes.
  public let code: Int

  /// The province with a code; nil where there is none.
  public init?(code: Int) {
    guard Self.names[code] != nil else { return nil }
    self.code = code
  }

  /// What it is called.
  public var name: Text { Self.names[code] ?? Text(verbatim: description) }

  /// Its code.
  public var description: String { String(code) }

  /// All 34, by code.
  public static let all = names.keys.sorted().compactMap(Province.init)

  static let taiwan = Province(code: 71)

  private static let names: [Int: Text] = [
    11: Text("Beijing", "北京市"), 12: Text("Tianjin", "天津市"), 13: Text("Hebei", "河北省"),
    14: Text("Shanxi", "山西省"), 15: Text("Inner Mongolia", "内蒙古自治区"),
    21: Text("Liaoning", "辽宁省"), 22: Text("Jilin", "吉林省"), 23: Text("Heilongjiang", "黑龙江省"),
    31: Text("Shanghai", "上海市"), 32: Text("Jiangsu", "江苏省"), 33: Text("Zhejiang", "浙江省"),
    34: Text("Anhui", "安徽省"), 35: Text("Fujian", "福建省"), 36: Text("Jiangxi", "江西省"),
    37: Text("Shandong", "山东省"), 41: Text("Henan", "河南省"), 42: Text("Hubei", "湖北省"),
    43: Text("Hunan", "湖南省"), 44: Text("Guangdong", "广东省"),
    45: Text("Guangxi", "广西壮族自治区"), 46: Text("Hainan", "海南省"), 50: Text("Chongqing", "重庆市"),
    51: Text("Sichuan", "四川省"), 52: Text("Guizhou", "贵州省"), 53: Text("Yunnan", "云南省"),
    54: Text("Tibet", "西藏自治区"), 61: Text("Shaanxi", "陕西省"), 62: Text("Gansu", "甘肃省"),
    63: Text("Qinghai", "青海省"), 64: Text("Ningxia", "宁夏回族自治区"),
    65: Text("Xinjiang", "新疆维吾尔自治区"), 71: Text("Taiwan", "台湾省"),
    81: Text("Hong Kong", "香港特别行政区"), 82: Text("Macao", "澳门特别行政区"),
  ]
}
