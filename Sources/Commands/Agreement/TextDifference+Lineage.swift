import Domain
import LegalText
import Reporting
import Store

extension TextDifference {
  /// What became of each clause from one version to the next.
  ///
  /// In a version that reduces rights every clause counts as reduced in which a word is another, or
  /// that is new or gone, so that nobody is bound by more than they accepted; the same words under
  /// another number or elsewhere do not.
  static func lineage(
    from earlier: AgreementVersion, to later: AgreementVersion, _ session: Session
  ) throws(Failure) -> [ClauseLineage] {
    let difference = TextDifference(
      ComparableText(try GivenText(earlier, session)),
      ComparableText(try GivenText(later, session)))
    let reduces = later.terms.changeType == .reducesRights
    return difference.rows.map { change, line in
      ClauseLineage(
        address: change.later?.address, earlierVersion: earlier.id,
        earlierAddress: change.earlier?.address, change: change.kind.rawValue,
        reduces: reduces && line.map(Self.changesTerms) ?? false)
    }
  }

  /// Whether anything is said otherwise; the title block holds dates and no terms.
  private static func changesTerms(_ line: Line) -> Bool {
    let clause = line.change.later ?? line.change.earlier
    return line.wording.changedCharacters > 0 && clause?.isTitleBlock == false
  }
}
