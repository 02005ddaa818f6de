-- A store as the fourth schema left it: an agreement with tags, one of each kind to a clause.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
  os_user_id INTEGER NOT NULL CHECK (os_user_id >= 0),
  created_at INTEGER NOT NULL,
  disabled_at INTEGER,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO operator VALUES(1,'chen',0,1795866609118,NULL,1);
CREATE TABLE role_grant (
  id INTEGER PRIMARY KEY,
  operator INTEGER NOT NULL REFERENCES operator,
  role TEXT NOT NULL CHECK (
    role IN ('owner', 'reviewer', 'moderator', 'publisher', 'privacy', 'auditor')),
  granted_at INTEGER NOT NULL,
  granted_by INTEGER REFERENCES operator,
  revoked_at INTEGER,
  revoked_by INTEGER REFERENCES operator
) STRICT;
INSERT INTO role_grant VALUES(1,1,'owner',1795866609118,NULL,NULL,NULL);
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person,
  journal INTEGER NOT NULL UNIQUE REFERENCES journal DEFERRABLE INITIALLY DEFERRED,
  recorded_at INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  salt BLOB CHECK (length(salt) = 16),
  body TEXT,
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('resident', 'doctor')),
  party TEXT NOT NULL CHECK (party IN ('person', 'organisation')),
  nickname TEXT,
  region TEXT,
  person INTEGER NOT NULL REFERENCES person,
  evidence INTEGER NOT NULL REFERENCES evidence,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE operator_link (
  operator INTEGER NOT NULL REFERENCES operator,
  account INTEGER NOT NULL REFERENCES account,
  relation TEXT NOT NULL CHECK (relation IN ('own', 'relative')),
  declared_at INTEGER NOT NULL,
  PRIMARY KEY (operator, account)
) STRICT, WITHOUT ROWID;
CREATE TABLE application (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account,
  profession TEXT NOT NULL CHECK (
    profession IN ('physician', 'nurse', 'pharmacist', 'technician')),
  title TEXT,
  institution TEXT,
  department TEXT,
  evidence INTEGER NOT NULL REFERENCES evidence,
  submitted_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'approved', 'rejected')),
  decision INTEGER REFERENCES decision,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((state = 'pending') = (decision IS NULL))
) STRICT;
CREATE TABLE content (
  id INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES account,
  kind TEXT NOT NULL CHECK (kind IN ('post', 'comment', 'message', 'article', 'profile')),
  posted_at INTEGER NOT NULL,
  evidence INTEGER NOT NULL REFERENCES evidence,
  state TEXT NOT NULL DEFAULT 'new' CHECK (
    state IN ('new', 'clean', 'flagged', 'allowed', 'removed')),
  decision INTEGER REFERENCES decision,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE scan (
  id INTEGER PRIMARY KEY,
  content INTEGER NOT NULL REFERENCES content,
  lexicon TEXT NOT NULL,
  scanned_at INTEGER NOT NULL,
  operator INTEGER NOT NULL REFERENCES operator
) STRICT;
CREATE TABLE finding (
  scan INTEGER NOT NULL REFERENCES scan,
  position INTEGER NOT NULL CHECK (position >= 1),
  term TEXT NOT NULL,
  category TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('block', 'review', 'note')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  steps TEXT NOT NULL,
  PRIMARY KEY (scan, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug GLOB '[a-z0-9]*' AND length(slug) <= 64)
, minimum_notice INTEGER NOT NULL DEFAULT 0
  CHECK (minimum_notice BETWEEN 0 AND 3650), enforces_notice INTEGER NOT NULL DEFAULT 0
  CHECK (enforces_notice IN (0, 1))) STRICT;
INSERT INTO agreement VALUES(1,'rules',0,0);
CREATE TABLE agreement_version (
  id INTEGER PRIMARY KEY,
  agreement INTEGER NOT NULL REFERENCES agreement,
  number INTEGER NOT NULL CHECK (number >= 1),
  title TEXT NOT NULL,
  update_date TEXT,
  effective_date TEXT,
  source BLOB NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  importer INTEGER NOT NULL,
  author INTEGER NOT NULL REFERENCES operator,
  imported_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1, form TEXT NOT NULL DEFAULT 'text', text_digest BLOB CHECK (length(text_digest) = 32), language TEXT NOT NULL DEFAULT 'zh-CN', company TEXT, clients TEXT NOT NULL
  DEFAULT 'resident,doctor,admin', product TEXT, change_type TEXT, change_note TEXT,
  UNIQUE (agreement, number)
) STRICT;
INSERT INTO agreement_version VALUES(1,1,1,'示例协议',NULL,'2026-12-01',X'e7a4bae4be8be58d8fe8aeae0ae4b880e38081e7a681e6ada20a31e38081e4b88de5be97e4bca0e692ade8b0a3e8a880e380820a32e38081e4b88de689bfe68b85e997b4e68ea5e68d9fe5a4b1e380820a',X'1950d5cb002b4b5a4ff6b10b8bf4ed0e9d7c36ba8a930ec946010afdd5891eb9',4,1,1795866609235,1,'text',X'1950d5cb002b4b5a4ff6b10b8bf4ed0e9d7c36ba8a930ec946010afdd5891eb9','zh-CN',NULL,'resident,doctor,admin',NULL,NULL,NULL);
CREATE TABLE clause (
  agreement_version INTEGER NOT NULL REFERENCES agreement_version,
  address TEXT NOT NULL,
  position INTEGER NOT NULL,
  eid TEXT NOT NULL,
  parent TEXT,
  kind TEXT NOT NULL,
  level INTEGER NOT NULL,
  label TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL, layout TEXT,
  PRIMARY KEY (agreement_version, address),
  UNIQUE (agreement_version, position)
) STRICT, WITHOUT ROWID;
INSERT INTO clause VALUES(1,'一',2,'sec_1',NULL,'section',1,'一、','禁止','一、禁止','[{"place":2,"line":2}]');
INSERT INTO clause VALUES(1,'一.1',3,'sec_1__para_1','一','item',2,'1、','不得传播谣言','1、不得传播谣言。','[{"place":3,"line":3}]');
INSERT INTO clause VALUES(1,'一.2',4,'sec_1__para_2','一','item',2,'2、','不承担间接损失','2、不承担间接损失。','[{"place":4,"line":4}]');
INSERT INTO clause VALUES(1,'首部',1,'cover',NULL,'front',1,NULL,'示例协议','示例协议','[{"place":1,"line":1}]');
CREATE TABLE publication (
  agreement_version INTEGER PRIMARY KEY REFERENCES agreement_version,
  agreement INTEGER NOT NULL REFERENCES agreement,
  effective_at INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  proposal INTEGER NOT NULL REFERENCES proposal,
  UNIQUE (agreement, effective_at)
) STRICT;
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY,
  act TEXT NOT NULL CHECK (act GLOB '[a-z]*' AND length(act) <= 64),
  subject TEXT NOT NULL,
  payload TEXT NOT NULL,
  proposer INTEGER NOT NULL REFERENCES operator,
  proposed_at INTEGER NOT NULL,
  outcome TEXT CHECK (outcome IN ('confirmed', 'withdrawn', 'superseded')),
  settled_by INTEGER REFERENCES operator,
  settled_at INTEGER,
  shares_os_user INTEGER NOT NULL DEFAULT 0 CHECK (shares_os_user IN (0, 1)),
  CHECK ((outcome IS NULL) = (settled_by IS NULL)),
  CHECK ((outcome IS NULL) = (settled_at IS NULL))
) STRICT;
CREATE TABLE IF NOT EXISTS "case" (
  id INTEGER PRIMARY KEY,
  content INTEGER REFERENCES content,
  account INTEGER NOT NULL REFERENCES account,
  scan INTEGER REFERENCES scan,
  opened_at INTEGER NOT NULL,
  opened_by INTEGER NOT NULL REFERENCES operator,
  closed_at INTEGER,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  account INTEGER REFERENCES account,
  application INTEGER REFERENCES application,
  content INTEGER REFERENCES content,
  outcome TEXT NOT NULL CHECK (outcome GLOB '[a-z]*' AND length(outcome) <= 64),
  operator INTEGER NOT NULL REFERENCES operator,
  proposal INTEGER REFERENCES proposal,
  decided_at INTEGER NOT NULL,
  clause_version INTEGER,
  clause_address TEXT,
  reason TEXT,
  evidence INTEGER REFERENCES evidence,
  "case" INTEGER REFERENCES "case",
  reverses INTEGER REFERENCES decision, conduct_at INTEGER,
  CHECK ((account IS NOT NULL) + (application IS NOT NULL) + (content IS NOT NULL) = 1),
  CHECK ((clause_version IS NULL) = (clause_address IS NULL)),
  FOREIGN KEY (clause_version, clause_address) REFERENCES clause (agreement_version, address)
) STRICT;
CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  account INTEGER REFERENCES account,
  content INTEGER REFERENCES content,
  kind TEXT NOT NULL CHECK (
    kind IN ('warning', 'restriction', 'suspension', 'termination', 'removal')),
  services TEXT,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER,
  decision INTEGER NOT NULL REFERENCES decision,
  recorded_at INTEGER NOT NULL,
  CHECK ((account IS NULL) <> (content IS NULL)),
  CHECK (ends_at IS NULL OR ends_at > starts_at),
  CHECK ((services IS NOT NULL) = (kind = 'restriction'))
) STRICT;
CREATE TABLE measure_lift (
  measure INTEGER PRIMARY KEY REFERENCES measure,
  lifted_at INTEGER NOT NULL,
  decision INTEGER NOT NULL REFERENCES decision,
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
  format INTEGER NOT NULL,
  at INTEGER NOT NULL,
  operator TEXT,
  os_user TEXT NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT,
  clause TEXT,
  outcome TEXT NOT NULL,
  request TEXT NOT NULL,
  artefact BLOB CHECK (length(artefact) = 32),
  detail BLOB NOT NULL CHECK (length(detail) = 32),
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO journal VALUES(1,1,1795866609118,NULL,'root','store init','chen',NULL,'done','0',NULL,X'1a8fe31de23009e3fc6a738a6c6829f65361ebb02c1026c7a29aca4ac7cfe240',X'0000000000000000000000000000000000000000000000000000000000000000',X'cabe097eff8a386922ee8fe697073a9dadc26e9ecc4d5a3223406d156989943c');
INSERT INTO journal VALUES(2,1,1795866609235,'chen','root','agreement import','rules@1',NULL,'done','52b3ea7cf5e8c9bc',X'1950d5cb002b4b5a4ff6b10b8bf4ed0e9d7c36ba8a930ec946010afdd5891eb9',X'661f1af6ef94e4720025a9d031ff56a64a6f588a968cf57dd4698b3213c2516a',X'cabe097eff8a386922ee8fe697073a9dadc26e9ecc4d5a3223406d156989943c',X'07803ab6e6d96929935d860907b979e179d954907e48065d6f5cd3e3e9282a3e');
INSERT INTO journal VALUES(3,1,1795866609413,'chen','root','agreement tag','rules@1#一.1',NULL,'done','f9ec527b284f762c',NULL,X'c8a3d823442185a4085657064f771be1ef1a8abe409c81924af81965b2616dae',X'07803ab6e6d96929935d860907b979e179d954907e48065d6f5cd3e3e9282a3e',X'9ec8222a294c097fa77abb0718d138e8584ccd088c371aaa1c3bd3f0d95eb9e9');
INSERT INTO journal VALUES(4,1,1795866609595,'chen','root','agreement tag','rules@1#一.2',NULL,'done','f1d888b2e7b943ad',NULL,X'05957f1ce7e4859c745730afdb298507d5438a656131fc5145648c18f4519b87',X'9ec8222a294c097fa77abb0718d138e8584ccd088c371aaa1c3bd3f0d95eb9e9',X'da134f87a5a964c8b3b1473857eac216850dba386b6fd71fb78d2d4bdbcccb62');
CREATE TABLE journal_detail (
  sequence INTEGER PRIMARY KEY REFERENCES journal,
  salt BLOB CHECK (length(salt) = 16),
  body TEXT,
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;
INSERT INTO journal_detail VALUES(1,X'2c065bbee623def39e87c89674d04a7d','{"after":{"roles":["owner"],"lexicon":"lexicon@2"}}');
INSERT INTO journal_detail VALUES(2,X'd0113fb150eff300334043578a0f02d5','{"after":{"text_sha256":"1950d5cb002b4b5a4ff6b10b8bf4ed0e9d7c36ba8a930ec946010afdd5891eb9"}}');
INSERT INTO journal_detail VALUES(3,X'2a1a2afa3e184004244626d6acaf9d7d','{"after":{"tag":"prohibited_category","category":"rumour"}}');
INSERT INTO journal_detail VALUES(4,X'272b861b71522420bbc43e3d70c35773','{"after":{"tag":"disclaimer"}}');
CREATE TABLE idempotency (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
  request BLOB NOT NULL CHECK (length(request) = 32),
  result TEXT NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE clause_tag (
  agreement_version INTEGER NOT NULL,
  address TEXT NOT NULL,
  tag TEXT NOT NULL CHECK (tag GLOB '[a-z]*' AND length(tag) <= 64),
  category TEXT,
  name TEXT,
  tagged_by INTEGER NOT NULL REFERENCES operator,
  tagged_at INTEGER NOT NULL,
  PRIMARY KEY (agreement_version, address, tag),
  FOREIGN KEY (agreement_version, address) REFERENCES clause,
  CHECK ((category IS NULL) = (name IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO clause_tag VALUES(1,'一.1','prohibited_category','rumour','谣言',1,1795866609413);
INSERT INTO clause_tag VALUES(1,'一.2','disclaimer',NULL,NULL,1,1795866609595);
CREATE TABLE agreement_review (
  proposal INTEGER PRIMARY KEY REFERENCES proposal,
  agreement_version INTEGER NOT NULL REFERENCES agreement_version
) STRICT;
CREATE TABLE agreement_return (
  proposal INTEGER PRIMARY KEY REFERENCES proposal,
  returned_at INTEGER NOT NULL,
  operator INTEGER NOT NULL REFERENCES operator,
  reason TEXT NOT NULL
) STRICT;
CREATE TABLE publication_override (
  agreement_version INTEGER NOT NULL REFERENCES publication,
  rule TEXT NOT NULL CHECK (rule GLOB '[a-z]*' AND length(rule) <= 64),
  reason TEXT NOT NULL,
  PRIMARY KEY (agreement_version, rule)
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement_withdrawal (
  agreement_version INTEGER PRIMARY KEY REFERENCES agreement_version,
  withdrawn_at INTEGER NOT NULL,
  operator INTEGER NOT NULL REFERENCES operator,
  reason TEXT NOT NULL
) STRICT;
CREATE TABLE clause_lineage (
  agreement_version INTEGER NOT NULL REFERENCES agreement_version,
  position INTEGER NOT NULL,
  address TEXT,
  earlier_version INTEGER NOT NULL REFERENCES agreement_version,
  earlier_address TEXT,
  change TEXT NOT NULL CHECK (change GLOB '[a-z]*' AND length(change) <= 64),
  reduces INTEGER NOT NULL CHECK (reduces IN (0, 1)),
  PRIMARY KEY (agreement_version, position),
  CHECK (address IS NOT NULL OR earlier_address IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement_signature (
  id INTEGER PRIMARY KEY,
  agreement_version INTEGER NOT NULL REFERENCES agreement_version,
  statement TEXT NOT NULL,
  signature TEXT NOT NULL,
  public_key TEXT NOT NULL,
  operator INTEGER NOT NULL REFERENCES operator,
  signed_at INTEGER NOT NULL
) STRICT;
CREATE TABLE acceptance (
  account INTEGER NOT NULL REFERENCES account,
  agreement_version INTEGER NOT NULL REFERENCES agreement_version,
  at INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (
    method IN ('register', 'login', 'use', 'explicit', 'objection', 'withdrawal')),
  client TEXT NOT NULL CHECK (client IN ('resident', 'doctor', 'admin')),
  text_digest BLOB CHECK (length(text_digest) = 32),
  actor TEXT,
  journal INTEGER NOT NULL,
  PRIMARY KEY (account, agreement_version, at, method, client)
) STRICT, WITHOUT ROWID;
CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  agreement_version INTEGER NOT NULL REFERENCES agreement_version,
  account INTEGER NOT NULL REFERENCES account,
  person INTEGER NOT NULL REFERENCES person,
  channel TEXT NOT NULL CHECK (channel GLOB '[a-z]*' AND length(channel) <= 32),
  created_at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (
    state IN ('waiting', 'handed_out', 'sent', 'failed', 'unreachable')),
  attempts INTEGER NOT NULL DEFAULT 0,
  lease_until INTEGER,
  changed_at INTEGER NOT NULL,
  UNIQUE (agreement_version, person, channel)
) STRICT;
CREATE TABLE notice_event (
  notice INTEGER NOT NULL REFERENCES notice,
  attempt INTEGER NOT NULL,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  detail TEXT,
  operator INTEGER NOT NULL REFERENCES operator,
  PRIMARY KEY (notice, attempt, state)
) STRICT, WITHOUT ROWID;
CREATE TABLE lexicon_revision (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  mark TEXT NOT NULL CHECK (length(mark) = 16),
  at INTEGER NOT NULL,
  operator INTEGER REFERENCES operator
) STRICT;
INSERT INTO lexicon_revision VALUES(1,'2cd5a4b5668b38ce',1795866608976,NULL);
INSERT INTO lexicon_revision VALUES(2,'9676b4da2d4a597b',1795866609060,NULL);
CREATE TABLE lexicon_entry (
  id INTEGER NOT NULL CHECK (id >= 1),
  version INTEGER NOT NULL CHECK (version >= 1),
  since INTEGER NOT NULL REFERENCES lexicon_revision,
  until INTEGER REFERENCES lexicon_revision,
  kind TEXT NOT NULL CHECK (kind IN ('term', 'exception', 'pattern')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  name TEXT CHECK (length(name) BETWEEN 1 AND 64),
  category TEXT CHECK (category GLOB '[a-z]*' AND length(category) <= 64),
  severity TEXT CHECK (severity IN ('block', 'review', 'note')),
  mode TEXT CHECK (mode IN ('word', 'anywhere')),
  added_steps TEXT,
  removed_steps TEXT,
  note TEXT,
  source TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  PRIMARY KEY (id, version),
  CHECK (until > since),
  CHECK ((kind = 'exception') = (category IS NULL)),
  CHECK ((kind = 'exception') = (severity IS NULL)),
  CHECK ((kind = 'term') = (mode IS NOT NULL)),
  CHECK ((kind = 'pattern') = (name IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO lexicon_entry VALUES(1,1,1,NULL,'term','AK-47',NULL,'obscenity_violence','review','word',NULL,NULL,NULL,'starter-1',1);
INSERT INTO lexicon_entry VALUES(2,1,1,NULL,'term','A片',NULL,'obscenity_violence','review','word',NULL,NULL,NULL,'starter-1',1);
INSERT INTO lexicon_entry VALUES(3,1,1,NULL,'term','K粉',NULL,'other_illegal','block','word',NULL,NULL,NULL,'starter-1',1);
INSERT INTO lexicon_entry VALUES(340,1,1,NULL,'exception','预防自杀',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'starter-1',1);
INSERT INTO lexicon_entry VALUES(341,1,1,NULL,'exception','验收药',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'starter-1',1);
INSERT INTO lexicon_entry VALUES(342,1,1,NULL,'exception','鸦片类',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'starter-1',1);
INSERT INTO lexicon_entry VALUES(343,1,1,NULL,'exception','鸦片酊',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'starter-1',1);
INSERT INTO lexicon_entry VALUES(344,1,2,NULL,'pattern','(?&contact_phone)','contact_phone','contact_phone','review',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO lexicon_entry VALUES(345,1,2,NULL,'pattern','(?&contact_handle)','contact_handle','contact_handle','review',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO lexicon_entry VALUES(346,1,2,NULL,'pattern','(?&contact_email)','contact_email','contact_email','review',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO lexicon_entry VALUES(347,1,2,NULL,'pattern','(?&link)','link','link','review',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO lexicon_entry VALUES(348,1,2,NULL,'pattern','(?&identity_number)','identity_number','identity_number','review',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO lexicon_entry VALUES(349,1,2,NULL,'pattern','(?&bank_card)','bank_card','bank_card','review',NULL,NULL,NULL,NULL,NULL,1);
CREATE INDEX operator_by_os_user ON operator (os_user_id);
CREATE UNIQUE INDEX role_grant_held ON role_grant (operator, role) WHERE revoked_at IS NULL;
CREATE INDEX role_grant_by_operator ON role_grant (operator);
CREATE INDEX evidence_by_person ON evidence (person);
CREATE UNIQUE INDEX application_open ON application (account) WHERE state = 'pending';
CREATE INDEX application_by_account ON application (account);
CREATE INDEX application_by_state ON application (state, id);
CREATE INDEX content_by_account ON content (account);
CREATE INDEX content_by_state ON content (state, id);
CREATE INDEX scan_by_content ON scan (content);
CREATE UNIQUE INDEX proposal_open ON proposal (act, subject) WHERE outcome IS NULL;
CREATE UNIQUE INDEX case_open ON "case" (content) WHERE closed_at IS NULL;
CREATE INDEX case_by_account ON "case" (account);
CREATE INDEX decision_by_account ON decision (account) WHERE account IS NOT NULL;
CREATE INDEX decision_by_application ON decision (application) WHERE application IS NOT NULL;
CREATE INDEX decision_by_content ON decision (content) WHERE content IS NOT NULL;
CREATE INDEX decision_by_case ON decision ("case") WHERE "case" IS NOT NULL;
CREATE INDEX measure_by_account ON measure (account) WHERE account IS NOT NULL;
CREATE INDEX measure_by_content ON measure (content) WHERE content IS NOT NULL;
CREATE INDEX measure_by_decision ON measure (decision);
CREATE INDEX journal_by_subject ON journal (subject, sequence) WHERE subject IS NOT NULL;
CREATE TRIGGER journal_follows BEFORE INSERT ON journal
WHEN NEW.sequence IS NOT 1 + coalesce(
    (SELECT sequence FROM journal ORDER BY sequence DESC LIMIT 1), 0)
  OR NEW.previous IS NOT coalesce(
    (SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1), zeroblob(32))
BEGIN SELECT raise(ABORT, 'the journal only grows at its end'); END;
CREATE TRIGGER journal_detail_follows BEFORE INSERT ON journal_detail
WHEN NEW.sequence IS NOT (SELECT sequence FROM journal ORDER BY sequence DESC LIMIT 1)
  OR EXISTS (SELECT 1 FROM journal_detail WHERE sequence = NEW.sequence)
BEGIN SELECT raise(ABORT, 'the journal only grows at its end'); END;
CREATE TRIGGER clause_frozen_against_update BEFORE UPDATE ON clause
WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = OLD.agreement_version)
BEGIN SELECT raise(ABORT, 'published clauses are never changed'); END;
CREATE TRIGGER clause_frozen_against_delete BEFORE DELETE ON clause
WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = OLD.agreement_version)
BEGIN SELECT raise(ABORT, 'published clauses are never deleted'); END;
CREATE TRIGGER clause_frozen_against_insert BEFORE INSERT ON clause
WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = NEW.agreement_version)
BEGIN SELECT raise(ABORT, 'published clauses are never added to'); END;
CREATE TRIGGER journal_never_updated BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'journal rows are never changed'); END;
CREATE TRIGGER measure_never_updated BEFORE UPDATE ON measure
BEGIN SELECT raise(ABORT, 'measure rows are never changed'); END;
CREATE TRIGGER measure_lift_never_updated BEFORE UPDATE ON measure_lift
BEGIN SELECT raise(ABORT, 'measure_lift rows are never changed'); END;
CREATE TRIGGER publication_never_updated BEFORE UPDATE ON publication
BEGIN SELECT raise(ABORT, 'publication rows are never changed'); END;
CREATE TRIGGER scan_never_updated BEFORE UPDATE ON scan
BEGIN SELECT raise(ABORT, 'scan rows are never changed'); END;
CREATE TRIGGER finding_never_updated BEFORE UPDATE ON finding
BEGIN SELECT raise(ABORT, 'finding rows are never changed'); END;
CREATE TRIGGER journal_never_deleted BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal rows are never deleted'); END;
CREATE TRIGGER journal_detail_never_deleted BEFORE DELETE ON journal_detail
BEGIN SELECT raise(ABORT, 'journal_detail rows are never deleted'); END;
CREATE TRIGGER evidence_never_deleted BEFORE DELETE ON evidence
BEGIN SELECT raise(ABORT, 'evidence rows are never deleted'); END;
CREATE TRIGGER decision_never_deleted BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decision rows are never deleted'); END;
CREATE TRIGGER measure_never_deleted BEFORE DELETE ON measure
BEGIN SELECT raise(ABORT, 'measure rows are never deleted'); END;
CREATE TRIGGER measure_lift_never_deleted BEFORE DELETE ON measure_lift
BEGIN SELECT raise(ABORT, 'measure_lift rows are never deleted'); END;
CREATE TRIGGER publication_never_deleted BEFORE DELETE ON publication
BEGIN SELECT raise(ABORT, 'publication rows are never deleted'); END;
CREATE TRIGGER scan_never_deleted BEFORE DELETE ON scan
BEGIN SELECT raise(ABORT, 'scan rows are never deleted'); END;
CREATE TRIGGER finding_never_deleted BEFORE DELETE ON finding
BEGIN SELECT raise(ABORT, 'finding rows are never deleted'); END;
CREATE TRIGGER idempotency_never_deleted BEFORE DELETE ON idempotency
BEGIN SELECT raise(ABORT, 'idempotency rows are never deleted'); END;
CREATE TRIGGER evidence_never_replaced BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'evidence rows are never replaced'); END;
CREATE TRIGGER decision_never_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'decision rows are never replaced'); END;
CREATE TRIGGER measure_never_replaced BEFORE INSERT ON measure
WHEN EXISTS (SELECT 1 FROM measure WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'measure rows are never replaced'); END;
CREATE TRIGGER measure_lift_never_replaced BEFORE INSERT ON measure_lift
WHEN EXISTS (SELECT 1 FROM measure_lift WHERE measure = NEW.measure)
BEGIN SELECT raise(ABORT, 'measure_lift rows are never replaced'); END;
CREATE TRIGGER publication_never_replaced BEFORE INSERT ON publication
WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = NEW.agreement_version)
BEGIN SELECT raise(ABORT, 'publication rows are never replaced'); END;
CREATE TRIGGER scan_never_replaced BEFORE INSERT ON scan
WHEN EXISTS (SELECT 1 FROM scan WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'scan rows are never replaced'); END;
CREATE TRIGGER idempotency_never_replaced BEFORE INSERT ON idempotency
WHEN EXISTS (SELECT 1 FROM idempotency WHERE key = NEW.key)
BEGIN SELECT raise(ABORT, 'idempotency rows are never replaced'); END;
CREATE TRIGGER journal_detail_only_erased BEFORE UPDATE ON journal_detail
WHEN NEW.sequence IS NOT OLD.sequence OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
BEGIN SELECT raise(ABORT, 'journal_detail rows are only ever erased'); END;
CREATE TRIGGER evidence_only_erased BEFORE UPDATE ON evidence
WHEN NEW.id IS NOT OLD.id OR NEW.person IS NOT OLD.person OR NEW.journal IS NOT OLD.journal OR NEW.recorded_at IS NOT OLD.recorded_at OR NEW.digest IS NOT OLD.digest OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
BEGIN SELECT raise(ABORT, 'evidence rows are only ever erased'); END;
CREATE INDEX agreement_review_by_version ON agreement_review (agreement_version);
CREATE UNIQUE INDEX clause_lineage_by_address ON clause_lineage (agreement_version, address)
  WHERE address IS NOT NULL;
CREATE INDEX agreement_signature_by_version ON agreement_signature (agreement_version);
CREATE INDEX acceptance_refused ON acceptance (account)
  WHERE method IN ('objection', 'withdrawal');
CREATE INDEX notice_to_send ON notice (channel, id) WHERE state IN ('waiting', 'failed');
CREATE INDEX notice_handed_out ON notice (channel, lease_until, id)
  WHERE state = 'handed_out';
CREATE INDEX notice_by_version ON notice (agreement_version, state, id);
CREATE TRIGGER agreement_version_frozen BEFORE UPDATE ON agreement_version
WHEN EXISTS (SELECT 1 FROM publication WHERE agreement_version = OLD.id)
BEGIN SELECT raise(ABORT, 'published versions are never changed'); END;
CREATE TRIGGER agreement_version_source_kept BEFORE UPDATE ON agreement_version
WHEN NEW.source IS NOT OLD.source OR NEW.digest IS NOT OLD.digest
  OR NEW.text_digest IS NOT OLD.text_digest
BEGIN SELECT raise(ABORT, 'what was imported is never changed'); END;
CREATE TRIGGER decision_only_erased BEFORE UPDATE ON decision
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.application IS NOT OLD.application OR NEW.content IS NOT OLD.content OR NEW.outcome IS NOT OLD.outcome OR NEW.operator IS NOT OLD.operator OR NEW.proposal IS NOT OLD.proposal OR NEW.decided_at IS NOT OLD.decided_at OR NEW.clause_version IS NOT OLD.clause_version OR NEW.clause_address IS NOT OLD.clause_address OR NEW.evidence IS NOT OLD.evidence OR NEW."case" IS NOT OLD."case" OR NEW.reverses IS NOT OLD.reverses OR NEW.conduct_at IS NOT OLD.conduct_at OR NEW.reason IS NOT NULL
BEGIN SELECT raise(ABORT, 'decision rows are only ever erased'); END;
CREATE TRIGGER agreement_version_never_deleted BEFORE DELETE ON agreement_version
BEGIN SELECT raise(ABORT, 'agreement_version rows are never deleted'); END;
CREATE TRIGGER agreement_review_never_deleted BEFORE DELETE ON agreement_review
BEGIN SELECT raise(ABORT, 'agreement_review rows are never deleted'); END;
CREATE TRIGGER agreement_return_never_deleted BEFORE DELETE ON agreement_return
BEGIN SELECT raise(ABORT, 'agreement_return rows are never deleted'); END;
CREATE TRIGGER publication_override_never_deleted BEFORE DELETE ON publication_override
BEGIN SELECT raise(ABORT, 'publication_override rows are never deleted'); END;
CREATE TRIGGER agreement_withdrawal_never_deleted BEFORE DELETE ON agreement_withdrawal
BEGIN SELECT raise(ABORT, 'agreement_withdrawal rows are never deleted'); END;
CREATE TRIGGER clause_lineage_never_deleted BEFORE DELETE ON clause_lineage
BEGIN SELECT raise(ABORT, 'clause_lineage rows are never deleted'); END;
CREATE TRIGGER agreement_signature_never_deleted BEFORE DELETE ON agreement_signature
BEGIN SELECT raise(ABORT, 'agreement_signature rows are never deleted'); END;
CREATE TRIGGER acceptance_never_deleted BEFORE DELETE ON acceptance
BEGIN SELECT raise(ABORT, 'acceptance rows are never deleted'); END;
CREATE TRIGGER notice_never_deleted BEFORE DELETE ON notice
BEGIN SELECT raise(ABORT, 'notice rows are never deleted'); END;
CREATE TRIGGER notice_event_never_deleted BEFORE DELETE ON notice_event
BEGIN SELECT raise(ABORT, 'notice_event rows are never deleted'); END;
CREATE TRIGGER agreement_review_never_updated BEFORE UPDATE ON agreement_review
BEGIN SELECT raise(ABORT, 'agreement_review rows are never changed'); END;
CREATE TRIGGER agreement_return_never_updated BEFORE UPDATE ON agreement_return
BEGIN SELECT raise(ABORT, 'agreement_return rows are never changed'); END;
CREATE TRIGGER publication_override_never_updated BEFORE UPDATE ON publication_override
BEGIN SELECT raise(ABORT, 'publication_override rows are never changed'); END;
CREATE TRIGGER agreement_withdrawal_never_updated BEFORE UPDATE ON agreement_withdrawal
BEGIN SELECT raise(ABORT, 'agreement_withdrawal rows are never changed'); END;
CREATE TRIGGER clause_lineage_never_updated BEFORE UPDATE ON clause_lineage
BEGIN SELECT raise(ABORT, 'clause_lineage rows are never changed'); END;
CREATE TRIGGER agreement_signature_never_updated BEFORE UPDATE ON agreement_signature
BEGIN SELECT raise(ABORT, 'agreement_signature rows are never changed'); END;
CREATE TRIGGER acceptance_never_updated BEFORE UPDATE ON acceptance
BEGIN SELECT raise(ABORT, 'acceptance rows are never changed'); END;
CREATE TRIGGER notice_event_never_updated BEFORE UPDATE ON notice_event
BEGIN SELECT raise(ABORT, 'notice_event rows are never changed'); END;
CREATE TRIGGER agreement_version_never_replaced BEFORE INSERT ON agreement_version
WHEN EXISTS (SELECT 1 FROM agreement_version WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'agreement_version rows are never replaced'); END;
CREATE TRIGGER agreement_withdrawal_never_replaced BEFORE INSERT ON agreement_withdrawal
WHEN EXISTS (SELECT 1 FROM agreement_withdrawal WHERE agreement_version = NEW.agreement_version)
BEGIN SELECT raise(ABORT, 'agreement_withdrawal rows are never replaced'); END;
CREATE TRIGGER agreement_signature_never_replaced BEFORE INSERT ON agreement_signature
WHEN EXISTS (SELECT 1 FROM agreement_signature WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'agreement_signature rows are never replaced'); END;
CREATE TRIGGER notice_never_replaced BEFORE INSERT ON notice
WHEN EXISTS (SELECT 1 FROM notice WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'notice rows are never replaced'); END;
CREATE UNIQUE INDEX lexicon_entry_by_text
  ON lexicon_entry (text, kind, coalesce(category, '')) WHERE until IS NULL;
CREATE UNIQUE INDEX lexicon_entry_by_name ON lexicon_entry (name)
  WHERE until IS NULL AND name IS NOT NULL;
CREATE TRIGGER lexicon_revision_follows BEFORE INSERT ON lexicon_revision
WHEN NEW.number IS NOT 1 + coalesce((SELECT max(number) FROM lexicon_revision), 0)
BEGIN SELECT raise(ABORT, 'revisions of the lexicon only follow one another'); END;
CREATE TRIGGER lexicon_entry_follows BEFORE INSERT ON lexicon_entry
WHEN NEW.until IS NOT NULL
  OR NEW.since IS NOT (SELECT max(number) FROM lexicon_revision)
  OR NEW.version IS NOT 1 + coalesce(
    (SELECT max(version) FROM lexicon_entry WHERE id = NEW.id), 0)
  OR EXISTS (
    SELECT 1 FROM lexicon_entry WHERE text = NEW.text AND kind = NEW.kind
      AND coalesce(category, '') = coalesce(NEW.category, '') AND until IS NULL)
  OR EXISTS (SELECT 1 FROM lexicon_entry WHERE name = NEW.name AND until IS NULL)
BEGIN SELECT raise(ABORT, 'entries of the lexicon only follow one another'); END;
CREATE TRIGGER lexicon_entry_only_ended BEFORE UPDATE ON lexicon_entry
WHEN OLD.until IS NOT NULL
  OR NEW.until IS NOT (SELECT max(number) FROM lexicon_revision)
  OR NEW.id IS NOT OLD.id OR NEW.version IS NOT OLD.version OR NEW.since IS NOT OLD.since OR NEW.kind IS NOT OLD.kind OR NEW.text IS NOT OLD.text OR NEW.name IS NOT OLD.name OR NEW.category IS NOT OLD.category OR NEW.severity IS NOT OLD.severity OR NEW.mode IS NOT OLD.mode OR NEW.added_steps IS NOT OLD.added_steps OR NEW.removed_steps IS NOT OLD.removed_steps OR NEW.note IS NOT OLD.note OR NEW.source IS NOT OLD.source OR NEW.active IS NOT OLD.active
BEGIN SELECT raise(ABORT, 'entries of the lexicon are never changed'); END;
CREATE TRIGGER lexicon_revision_never_updated BEFORE UPDATE ON lexicon_revision
BEGIN SELECT raise(ABORT, 'lexicon_revision rows are never changed'); END;
CREATE TRIGGER lexicon_revision_never_deleted BEFORE DELETE ON lexicon_revision
BEGIN SELECT raise(ABORT, 'lexicon_revision rows are never deleted'); END;
CREATE TRIGGER lexicon_entry_never_deleted BEFORE DELETE ON lexicon_entry
BEGIN SELECT raise(ABORT, 'lexicon_entry rows are never deleted'); END;
COMMIT;
