public import Reporting

/// The kinds of documents by which people prove who they are.
public enum IdentityDocument: String, Sendable, CaseIterable {
  /// 居民身份证 or a residence permit with a number of the same form.
  case residentID = "resident_id"
  /// 护照
  case passport
  /// 港澳居民来往内地通行证
  case mainlandTravelPermit = "mainland_travel_permit"
  /// 台湾居民来往大陆通行证
  case taiwanTravelPermit = "taiwan_travel_permit"
  /// 外国人永久居留身份证
  case foreignPermanentResident = "foreign_permanent_resident"

  /// What people call it.
  public var title: Text {
    switch self {
    case .residentID: Text("resident identity card", "居民身份证")
    case .passport: Text("passport", "护照")
    case .mainlandTravelPermit: Text("mainland travel permit (HK/Macau)", "港澳居民来往内地通行证")
    case .taiwanTravelPermit: Text("mainland travel permit (Taiwan)", "台湾居民来往大陆通行证")
    case .foreignPermanentResident: Text("foreign permanent resident card", "外国人永久居留身份证")
    }
  }
}
