public import Reporting

/// The category of a physician's practice, as the numbers of certificates state it.
public enum PhysicianCategory: Int, Sendable, CaseIterable {
  /// 临床
  case clinical = 10
  /// 口腔
  case dental = 20
  /// 公共卫生
  case publicHealth = 30
  /// 中医
  case chinese = 41
  /// 中西医结合
  case integrated = 42
  /// 蒙医
  case mongolian = 43
  /// 藏医
  case tibetan = 44
  /// 维医
  case uyghur = 45
  /// 傣医
  case dai = 46
  /// 朝医
  case korean = 47
  /// 壮医
  case zhuang = 48

  /// Whether apprenticeship or proven skill can lead to it: the traditional kinds of medicine.
  public var admitsApprenticeship: Bool { rawValue > 40 && self != .integrated }

  /// What people call it.
  public var title: Text {
    switch self {
    case .clinical: Text("clinical medicine", "临床")
    case .dental: Text("dentistry", "口腔")
    case .publicHealth: Text("public health", "公共卫生")
    case .chinese: Text("Chinese medicine", "中医")
    case .integrated: Text("integrated Chinese and Western medicine", "中西医结合")
    case .mongolian: Text("Mongolian medicine", "蒙医")
    case .tibetan: Text("Tibetan medicine", "藏医")
    case .uyghur: Text("Uyghur medicine", "维医")
    case .dai: Text("Dai medicine", "傣医")
    case .korean: Text("Korean medicine", "朝医")
    case .zhuang: Text("Zhuang medicine", "壮医")
    }
  }
}
