import Screening
import Testing

@Suite struct StarterLexiconTests {
  private static let screener = Screener(StarterLexicon.lexicon)
  private static let bare = Screener(
    Lexicon(revision: "bare", terms: StarterLexicon.lexicon.terms))

  @Test("Every row of the tables is read")
  func size() {
    #expect(StarterLexicon.lexicon.terms.count == 201)
    #expect(StarterLexicon.lexicon.exceptions.count == 142)
    #expect(Set(StarterLexicon.lexicon.terms.map(\.category)) == Set(Category.builtIn))
  }

  @Test(
    "Each term is found in itself",
    arguments: StarterLexicon.lexicon.terms)
  func findsItself(_ term: Term) {
    let findings = Self.screener.findings(in: term.text)
    #expect(findings.contains { $0.term == term.text && $0.text == term.text && $0.steps == [] })
  }

  @Test(
    "Each exception clears something that would be found without it",
    arguments: StarterLexicon.lexicon.exceptions)
  func exceptionsServe(_ exception: Exception) {
    #expect(!Self.bare.findings(in: exception.text).isEmpty)
    #expect(Self.screener.findings(in: exception.text).isEmpty)
  }

  @Test(
    "Medical language passes",
    arguments: [
      "晚期癌痛患者可用吗啡缓释片或芬太尼透皮贴剂，按三阶梯原则滴定。",
      "美沙酮维持治疗门诊周末照常开放。",
      "糖尿病周围神经病变常见手脚麻木，请做肌电图。",
      "化疗后注意呼吸毒性，精神药物不要擅自停用。",
      "我院设有自杀预防热线，自杀风险评估由专科医生完成。",
      "春季变态反应科就诊人数增加。",
      "乳房、阴道、前列腺、肛门指检都是常规检查，不必难为情。",
      "请在窗口开具病假证明，可替代考虑电子版。",
      "多组比较采用LSD-t检验。",
      "患者昏迷、药物过敏史不详。",
    ])
  func medicine(_ text: String) {
    #expect(Self.screener.findings(in: text).isEmpty)
  }

  @Test(
    "Offers of crime are found, in disguise too",
    arguments: [
      ("加我微信，网络赌博稳赚", "网络赌博", Severity.block),
      ("出售 吗 啡，货到付款", "出售吗啡", .block),
      ("Ｋ\u{200B}粉 要的私聊", "K粉", .block),
      ("祖传秘方，包*治*百*病", "包治百病", .block),
      ("这个庸医", "庸医", .note),
    ] as [(String, String, Severity)])
  func crime(_ text: String, _ term: String, _ severity: Severity) {
    #expect(
      Self.screener.findings(in: text).contains { $0.term == term && $0.severity == severity })
  }
}
