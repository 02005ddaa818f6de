/// The repositories that a session reads and writes through, one for each aggregate.
extension Session {
  /// Who works with the store, and in which roles.
  public var operators: OperatorRepository { OperatorRepository(session: self) }
  /// Acts that wait for a second person.
  public var proposals: ProposalRepository { ProposalRepository(session: self) }
  /// What was handed in, frozen.
  public var evidence: EvidenceRepository { EvidenceRepository(session: self) }
  /// The accounts of residents and doctors.
  public var accounts: AccountRepository { AccountRepository(session: self) }
  /// Doctors' applications.
  public var applications: ApplicationRepository { ApplicationRepository(session: self) }
  /// What people posted.
  public var content: ContentRepository { ContentRepository(session: self) }
  /// Matters to be decided.
  public var cases: CaseRepository { CaseRepository(session: self) }
  /// What was decided.
  public var decisions: DecisionRepository { DecisionRepository(session: self) }
  /// What decisions do.
  public var measures: MeasureRepository { MeasureRepository(session: self) }
  /// What to look for in content.
  public var lexicon: LexiconRepository { LexiconRepository(session: self) }
  /// Agreements, their versions and clauses.
  public var agreements: AgreementRepository { AgreementRepository(session: self) }
  /// Who accepted which version.
  public var acceptances: AcceptanceRepository { AcceptanceRepository(session: self) }
  /// Who is to be told of which version, and who was.
  public var notices: NoticeRepository { NoticeRepository(session: self) }
  /// The journal, for reading.
  public var journalEntries: JournalRepository { JournalRepository(database: database) }
}
