import Domain
import Identifiers
import Reporting
import Store
import Time

extension AccountSummary {
  /// An account with its standing; what is sensitive is masked unless it is revealed.
  init(
    _ account: Account, _ session: Session, at instant: Instant? = nil, asOf known: Instant? = nil,
    reveals: Bool = false
  ) throws(Failure) {
    let document = try session.evidence.find(account.evidence)
    let (phone, birthDate) = (document.text("phone"), document.text("birth_date"))
    self.init(
      account: account,
      standing: try session.measures.standing(of: account, at: instant, asOf: known),
      phone: reveals ? phone : phone.map(Masking.phone),
      birthDate: reveals ? birthDate : birthDate.map(Masking.birthDate))
  }
}
