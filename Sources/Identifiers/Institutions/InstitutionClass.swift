public import Reporting

/// The registering authority and class of institution with which a unified social credit code
/// begins (GB 32100-2015 and the classes added since).
public struct InstitutionClass: Sendable, Hashable, CustomStringConvertible {
  /// The two characters.
  public let code: String

  /// The class with a code; nil where it is not in the known list.
  public init?(code: String) {
    guard Self.titles[code] != nil else { return nil }
    self.code = code
  }

  /// What people call it.
  public var title: Text { Self.titles[code] ?? Text(verbatim: code) }

  /// Whether hospitals are commonly registered so: public institutions, private non-enterprise
  /// units, enterprises and military employers.
  public var isCommonForHospitals: Bool { ["12", "52", "91", "A1"].contains(code) }

  /// Its code.
  public var description: String { code }

  private static let titles: [String: Text] = [
    "11": Text("organ of state", "机关"),
    "12": Text("public institution", "事业单位"),
    "13": Text("mass organisation under the staffing office", "编办直接管理机构编制的群众团体"),
    "19": Text("other, staffing office", "机构编制其他"),
    "21": Text("permanent foreign news office", "外国常驻新闻机构"),
    "29": Text("other, foreign affairs", "外交其他"),
    "31": Text("law practice", "律师执业机构"),
    "32": Text("notary office", "公证处"),
    "33": Text("grassroots legal service", "基层法律服务所"),
    "34": Text("forensic institution", "司法鉴定机构"),
    "35": Text("arbitration commission", "仲裁委员会"),
    "36": Text("commercial mediation organisation", "商事调解组织"),
    "39": Text("other, judicial administration", "司法行政其他"),
    "41": Text("foreign cultural centre", "外国在华文化中心"),
    "49": Text("other, culture", "文化其他"),
    "51": Text("social association", "社会团体"),
    "52": Text("private non-enterprise unit", "民办非企业单位"),
    "53": Text("foundation", "基金会"),
    "54": Text("villagers' committee", "村民委员会"),
    "55": Text("residents' committee", "居民委员会"),
    "59": Text("other, civil affairs", "民政其他"),
    "61": Text("foreign government tourism office", "外国政府旅游部门常驻代表机构"),
    "62": Text("tourism office of Hong Kong, Macao or Taiwan", "港澳台地区旅游部门常驻代表机构"),
    "69": Text("other, tourism", "旅游其他"),
    "71": Text("place of religious activity", "宗教活动场所"),
    "72": Text("religious school", "宗教院校"),
    "79": Text("other, religion", "宗教其他"),
    "81": Text("grassroots trade union", "基层工会"),
    "82": Text("trade union without legal personality", "非法人工会组织"),
    "89": Text("other, trade unions", "工会其他"),
    "91": Text("enterprise", "企业"),
    "92": Text("individual business", "个体工商户"),
    "93": Text("farmers' cooperative", "农民专业合作社"),
    "99": Text("other, market regulation", "市场监管其他"),
    "A1": Text("military employer of civilians", "军队文职人员用人单位"),
    "A9": Text("other, military", "军队其他"),
    "G1": Text("office of an overseas non-governmental organisation", "境外非政府组织代表机构"),
    "J1": Text("owners' assembly", "业主大会"),
    "J9": Text("other, housing", "住房城乡建设其他"),
    "N1": Text("collective economic organisation of a group", "组级集体经济组织"),
    "N2": Text("collective economic organisation of a village", "村级集体经济组织"),
    "N3": Text("collective economic organisation of a township", "乡镇级集体经济组织"),
    "N9": Text("other, agriculture", "农业其他"),
    "Q1": Text("returned overseas Chinese federation of a district", "区县级侨联组织"),
    "Q2": Text("returned overseas Chinese federation of a township", "乡镇级侨联组织"),
    "Q3": Text("returned overseas Chinese federation of a village", "村级侨联组织"),
    "Q9": Text("other, returned overseas Chinese", "侨联其他"),
    "Y1": Text("other", "其他"),
  ]
}
