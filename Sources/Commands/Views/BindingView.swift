import CommandLine
import Domain
import Reporting

enum BindingView {
  /// What binds an account: a whole agreement, or one clause of it.
  struct Line {
    let slug: String
    let product: String?
    /// The address of the clause; nil for the whole agreement.
    var clause: String?
    /// The text that binds: a version, or a clause of one; nil where none does.
    let text: String?
    let basis: String
    let reason: Text
    let binding: Binding
    let prevailsOver: [String]
  }

  static let view = View<Line>([
    .init("agreement", Text("AGREEMENT", "协议"), Text("the agreement's short name", "协议短名")) {
      .text($0.slug)
    },
    .init(
      "clause", Text("CLAUSE", "条款"),
      Text("the clause it is about; nothing for the whole", "所涉条款；空为整份协议")
    ) { .text($0.clause) },
    .init(
      "bound_by", Text("BOUND BY", "约束文本"),
      Text("the version or the clause of a version that binds", "具有约束力的版本或条款")
    ) { .text($0.text) },
    .init(
      "basis", Text("BASIS", "依据"),
      Text(
        "register, explicit, first_use, continued_use, earlier_text, does_not_bind, not_accepted, version_withdrawn, objection or withdrawal",
        "register、explicit、first_use、continued_use、earlier_text、does_not_bind、not_accepted、version_withdrawn、objection 或 withdrawal"
      )
    ) { .text($0.basis) },
    .init("since", Text("SINCE", "自"), Text("since when it binds", "自何时起")) {
      $0.clause == nil ? .instant($0.binding.since) : .null
    },
    .init(
      "in_force", Text("IN FORCE", "现行版本"), Text("the version in force for the client", "该客户端的现行版本")
    ) { $0.clause == nil ? .text($0.binding.current?.reference) : .null },
    .init(
      "need", Text("NEED", "尚需"),
      Text(
        "what is needed for the version in force to bind as a whole: use or explicit",
        "现行版本整体约束所需：use 或 explicit")
    ) { $0.clause == nil ? .text($0.binding.need?.rawValue) : .null },
    .detail("reason", Text("REASON", "原因"), Text("why, in Chinese", "原因")) {
      .text($0.reason.chinese)
    },
    .detail("reason_en", Text("IN ENGLISH", "英文原因"), Text("why", "英文原因")) {
      .text($0.reason.english)
    },
    .detail("product", Text("PRODUCT", "产品"), Text("the product it is specific to", "专门适用的产品")) {
      .text($0.product)
    },
    .detail(
      "prevails_over", Text("PREVAILS OVER", "优先于"),
      Text("the agreements over which it prevails where they conflict", "冲突时优先于哪些协议")
    ) { .texts($0.prevailsOver) },
  ])

  /// The lines of an agreement: the whole, then each clause for which an earlier text holds.
  static func lines(
    _ binding: Binding, _ agreement: AgreementBinding, product: String?, prevailsOver: [String]
  ) -> [Line] {
    let (basis, reason) = whole(binding)
    let first = Line(
      slug: agreement.slug, product: product, text: binding.bound?.reference, basis: basis,
      reason: reason + effect(of: binding) + withdrawn(binding)
        + precedence(product, over: prevailsOver),
      binding: binding, prevailsOver: prevailsOver)
    return [first]
      + binding.held.map { held in
        let earlier = held.earlierAddress.flatMap { address in
          agreement.version(held.earlierVersion).map { "\($0.reference)#\(address)" }
        }
        return Line(
          slug: agreement.slug, product: product, clause: held.address ?? "–",
          text: earlier, basis: earlier == nil ? "does_not_bind" : "earlier_text",
          reason: clause(earlier), binding: binding, prevailsOver: [])
      }
  }

  private static func whole(_ binding: Binding) -> (String, Text) {
    if let refusal = binding.refusal, binding.bound?.id != binding.current?.id {
      let basis = refusal.method.rawValue
      return (
        basis,
        Text("the account ", "账号") + refusal.method.title
          + Text(
            ": use accepts nothing until it agrees explicitly", "：明示同意前，使用不构成接受")
      )
    }
    guard let basis = binding.basis else {
      if let withdrawn = binding.withdrawn {
        return (
          "version_withdrawn",
          Text("the account accepted \(withdrawn.reference)", "该账号接受过 \(withdrawn.reference)")
        )
      }
      let reason =
        binding.hasOtherText
        ? Text("another text was shown than the version's", "所展示的文本与版本不符")
        : Text("nothing was accepted", "未接受任何版本")
      return ("not_accepted", reason)
    }
    return (basis.rawValue, title(basis))
  }

  private static func effect(of binding: Binding) -> Text {
    guard let bound = binding.bound, let day = bound.terms.effectiveDate else {
      return Text("", "")
    }
    return Text("; effective from \(day)", "；自 \(day) 起生效")
  }

  /// What is said of a version that was accepted and does not bind any more.
  private static func withdrawn(_ binding: Binding) -> Text {
    guard let version = binding.withdrawn, let withdrawal = version.withdrawal else {
      return Text("", "")
    }
    return Text(
      "; \(version.reference) was withdrawn (\(withdrawal.reason)) and does not bind",
      "；\(version.reference) 已撤回（\(withdrawal.reason)），不具约束力")
  }

  private static func precedence(_ product: String?, over others: [String]) -> Text {
    guard let product, !others.isEmpty else { return Text("", "") }
    let list = others.joined(separator: ", ")
    return Text(
      "; specific to ‘\(product)’, it prevails over \(list)", "；专门适用于“\(product)”，优先于 \(list)")
  }

  private static func title(_ basis: Binding.Basis) -> Text {
    switch basis {
    case .register: Text("it registered under this version", "在该版本下注册")
    case .explicit: Text("it agreed explicitly", "明示同意")
    case .firstUse: Text("its first login or use accepted it", "首次登录或使用即为接受")
    case .continuedUse:
      Text("it went on using the service once it was in force", "生效后继续使用")
    }
  }

  private static func clause(_ earlier: String?) -> Text {
    earlier == nil
      ? Text(
        "the clause is new and reduces rights; it binds after explicit acceptance only",
        "新增条款减少用户权利，须明示同意方可约束")
      : Text(
        "the change reduces rights; the earlier text holds until explicit acceptance",
        "该变更减少用户权利，明示同意前适用先前文本")
  }
}
