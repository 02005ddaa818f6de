-- A store as the first schema left it: an agreement in force, one proposed, a suspension, an item taken down.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('allow_shared_os_user','true');
CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
  os_user_id INTEGER NOT NULL CHECK (os_user_id >= 0),
  created_at INTEGER NOT NULL,
  disabled_at INTEGER,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO operator VALUES(1,'chen',0,1795539389279,NULL,1);
INSERT INTO operator VALUES(2,'wang',0,1795539389283,NULL,1);
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
INSERT INTO role_grant VALUES(1,1,'owner',1795539389279,NULL,NULL,NULL);
INSERT INTO role_grant VALUES(2,2,'publisher',1795539389283,1,NULL,NULL);
INSERT INTO role_grant VALUES(3,2,'moderator',1795539389283,1,NULL,NULL);
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO person VALUES(1,1795539389309);
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
INSERT INTO evidence VALUES(1,1,10,1795539389309,X'da73a20b54c1eb397f9dcbc52753c857c603404c4dbee19b812ca866756d6300',X'c9e1c6a686b6e21ffc5ec94622a37bb0','{"phone":"13800000000","birth_date":null}');
INSERT INTO evidence VALUES(2,1,12,1795539389317,X'44277bddd572b38e8b71eecd7f12d450e44a678f491dbe3b0570e3e98298d7e5',X'817f01154a9d6e789c3280025a2570c8','{"text":"测试帖子"}');
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
INSERT INTO account VALUES(1,'r-1','resident','person',NULL,NULL,1,1,1795539389309,1795539389309,1);
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
INSERT INTO content VALUES(1,'p-1',1,'post',1767225600000,2,'removed',2,1795539389317,2);
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
) STRICT;
INSERT INTO agreement VALUES(1,'rules');
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
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (agreement, number)
) STRICT;
INSERT INTO agreement_version VALUES(1,1,1,'示例协议','2025-03-01','2025-03-15',X'e7a4bae4be8be58d8fe8aeae0ae69bb4e696b0e697a5e69c9fefbc9a32303235e5b9b433e69c8831e697a50ae7949fe69588e697a5e69c9fefbc9a32303235e5b9b433e69c883135e697a50ae4b880e38081e8a784e588990a31e38081e794b2e380820a32e38081e4b999e380820a',X'8217b794c707c3bfdc6a1a472623de975267ffa6cae9c5a580cee7fb78e4b0cd',1,1,1795539389290,1);
INSERT INTO agreement_version VALUES(2,1,2,'示例协议','2025-03-01','2999-01-01',X'e7a4bae4be8be58d8fe8aeae0ae69bb4e696b0e697a5e69c9fefbc9a32303235e5b9b433e69c8831e697a50ae7949fe69588e697a5e69c9fefbc9a32393939e5b9b431e69c8831e697a50ae4b880e38081e8a784e588990a31e38081e794b2e380820a32e38081e4b899e380820a',X'd2a1f3916e1f444c781388f90da023396d9814485eb18a86899effcaf94ea54e',1,1,1795539389302,1);
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
  text TEXT NOT NULL,
  PRIMARY KEY (agreement_version, address),
  UNIQUE (agreement_version, position)
) STRICT, WITHOUT ROWID;
INSERT INTO clause VALUES(1,'一',2,'sec_1',NULL,'section',1,'一、','规则','一、规则');
INSERT INTO clause VALUES(1,'一.1',3,'sec_1__para_1','一','item',2,'1、','甲','1、甲。');
INSERT INTO clause VALUES(1,'一.2',4,'sec_1__para_2','一','item',2,'2、','乙','2、乙。');
INSERT INTO clause VALUES(1,'首部',1,'cover',NULL,'front',1,NULL,'示例协议',replace('示例协议\n更新日期：2025年3月1日\n生效日期：2025年3月15日','\n',char(10)));
INSERT INTO clause VALUES(2,'一',2,'sec_1',NULL,'section',1,'一、','规则','一、规则');
INSERT INTO clause VALUES(2,'一.1',3,'sec_1__para_1','一','item',2,'1、','甲','1、甲。');
INSERT INTO clause VALUES(2,'一.2',4,'sec_1__para_2','一','item',2,'2、','丙','2、丙。');
INSERT INTO clause VALUES(2,'首部',1,'cover',NULL,'front',1,NULL,'示例协议',replace('示例协议\n更新日期：2025年3月1日\n生效日期：2999年1月1日','\n',char(10)));
CREATE TABLE publication (
  agreement_version INTEGER PRIMARY KEY REFERENCES agreement_version,
  agreement INTEGER NOT NULL REFERENCES agreement,
  effective_at INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  proposal INTEGER NOT NULL REFERENCES proposal,
  UNIQUE (agreement, effective_at)
) STRICT;
INSERT INTO publication VALUES(1,1,1741968000000,1795539389298,1);
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
INSERT INTO proposal VALUES(1,'agreement publish','rules@1','{"agreement_version":1,"sha256":"8217b794c707c3bfdc6a1a472623de975267ffa6cae9c5a580cee7fb78e4b0cd","effective_at":"2025-03-14T16:00:00Z"}',1,1795539389294,'confirmed',2,1795539389298,1);
INSERT INTO proposal VALUES(2,'agreement publish','rules@2','{"agreement_version":2,"sha256":"d2a1f3916e1f444c781388f90da023396d9814485eb18a86899effcaf94ea54e","effective_at":"2998-12-31T16:00:00Z"}',1,1795539389305,NULL,NULL,NULL,0);
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
  reverses INTEGER REFERENCES decision,
  CHECK ((account IS NOT NULL) + (application IS NOT NULL) + (content IS NOT NULL) = 1),
  CHECK ((clause_version IS NULL) = (clause_address IS NULL)),
  FOREIGN KEY (clause_version, clause_address) REFERENCES clause (agreement_version, address)
) STRICT;
INSERT INTO decision VALUES(1,1,NULL,NULL,'suspend',1,NULL,1795539389313,1,'一.1','测试',1,NULL,NULL);
INSERT INTO decision VALUES(2,NULL,NULL,1,'remove',1,NULL,1795539389321,1,'一.2','示例',2,NULL,NULL);
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
INSERT INTO measure VALUES(1,1,NULL,'suspension',NULL,1795539389313,1796144189313,1,1795539389313);
INSERT INTO measure VALUES(2,NULL,1,'removal',NULL,1795539389321,NULL,2,1795539389321);
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
INSERT INTO journal VALUES(1,1,1795539389279,NULL,'root','store init','chen',NULL,'done','0',NULL,X'0041985aafcf3a14b381502b8bdc45b4c43fe3678c5779f57c7e682b0ca7f8a7',X'0000000000000000000000000000000000000000000000000000000000000000',X'ff1125ad348527f54441300b7a06801e0682c4f63dc31746281a07c87a0dbede');
INSERT INTO journal VALUES(2,1,1795539389283,'chen','root','operator add','wang',NULL,'done','0b264a1dd722d86b',NULL,X'c487a2fe5bdb6dfbb81145c40ad7177c414c5799669f2d2652e998840858810d',X'ff1125ad348527f54441300b7a06801e0682c4f63dc31746281a07c87a0dbede',X'1c6459a1b3ca83256d2b064fd9f2aa318af1913b6247afa0c3ccce156a5290af');
INSERT INTO journal VALUES(3,1,1795539389287,'chen','root','store settings set','allow_shared_os_user',NULL,'done','f1b5b708de9e02f7',NULL,X'0cb3931610a6d9b338d4b373cabde8782c8e7979d43710649c6c43faeaabf2c4',X'1c6459a1b3ca83256d2b064fd9f2aa318af1913b6247afa0c3ccce156a5290af',X'c35f38a48c1c2aced2cfb62d91d23bb80c8324f0f84d1259449eb4d125deea3a');
INSERT INTO journal VALUES(4,1,1795539389290,'chen','root','agreement import','rules@1',NULL,'done','5e7084e4e69b11b5',X'8217b794c707c3bfdc6a1a472623de975267ffa6cae9c5a580cee7fb78e4b0cd',X'8f7baaeeb98820e4c0178e07f308b7b4f77dd2d66dec591f369652716e15fc09',X'c35f38a48c1c2aced2cfb62d91d23bb80c8324f0f84d1259449eb4d125deea3a',X'3d3561912ce8fb077181e0ff6a66aa1078ed90f1951552bfcf57b0199941183b');
INSERT INTO journal VALUES(5,1,1795539389294,'chen','root','agreement publish','rules@1',NULL,'done','06630d8ad1d964b8',NULL,X'206970b1f68954c0a0be3fb5943269cbbb42f5ff2548363f2ee413cdb330bc60',X'3d3561912ce8fb077181e0ff6a66aa1078ed90f1951552bfcf57b0199941183b',X'29d321027d0a9cbd51f50f8f2f6048808be68ca455e8483e85456cfc8102518e');
INSERT INTO journal VALUES(6,1,1795539389298,'wang','root','agreement publish','rules@1',NULL,'done','7fef5e01487fc116',X'8217b794c707c3bfdc6a1a472623de975267ffa6cae9c5a580cee7fb78e4b0cd',X'2f016a2ceec0270ddffd13fb72ce641bd8263834b6aefb1acc432bb0de3f299c',X'29d321027d0a9cbd51f50f8f2f6048808be68ca455e8483e85456cfc8102518e',X'7abf353d65f9567050c80cdd973b6b1b0d56cadd85ced0e575e8f041bfe1e683');
INSERT INTO journal VALUES(7,1,1795539389298,'wang','root','proposal confirm','proposal-1',NULL,'done','7fef5e01487fc116',NULL,X'8c28e725347a14c927b1436d2162889a57b06b5182e129c43e25e9ca9d469139',X'7abf353d65f9567050c80cdd973b6b1b0d56cadd85ced0e575e8f041bfe1e683',X'4de5843a6faff94fc053944c0eb5b134459f00f24cf431b7fed4df01ed4a80a1');
INSERT INTO journal VALUES(8,1,1795539389302,'chen','root','agreement import','rules@2',NULL,'done','374b42f8eb733082',X'd2a1f3916e1f444c781388f90da023396d9814485eb18a86899effcaf94ea54e',X'36234e38a4a613b27e6ebfdaac0bb186310bcac62e54c58ff4862fed0b7447b0',X'4de5843a6faff94fc053944c0eb5b134459f00f24cf431b7fed4df01ed4a80a1',X'9658f91b5082f4cc7e32b959fb97a6d49c98f7b2521b65824f6e4fa8488b37a0');
INSERT INTO journal VALUES(9,1,1795539389305,'chen','root','agreement publish','rules@2',NULL,'done','8704ae742e076994',NULL,X'cab95bc537beda17c023c543d8cad5eefa5d37aa3f7b6ff8ee80727c3a318a53',X'9658f91b5082f4cc7e32b959fb97a6d49c98f7b2521b65824f6e4fa8488b37a0',X'a743caa1fd58907cd184e52752b8ae87eab18b06f7bb461a9d0cab3a7947284b');
INSERT INTO journal VALUES(10,1,1795539389309,'chen','root','account add','account-1',NULL,'done','80f1d1122322ea5a',X'da73a20b54c1eb397f9dcbc52753c857c603404c4dbee19b812ca866756d6300',X'c697d869051f8bf2271b4af875ffde328b7c40462aecad27a8fd0b48280b9eaa',X'a743caa1fd58907cd184e52752b8ae87eab18b06f7bb461a9d0cab3a7947284b',X'4b7e77edac2ae2fbaa59eb0bb62c54cee2b847db9eff4cc59a8a51ea4041ef79');
INSERT INTO journal VALUES(11,1,1795539389313,'chen','root','account suspend','account-1','rules@2025-03-15#一.1','done','55665b974575a4c1',NULL,X'c85514b13b5c339f84caf7c697e96bc640b959d8eb359acdafadf41e9c6d2b08',X'4b7e77edac2ae2fbaa59eb0bb62c54cee2b847db9eff4cc59a8a51ea4041ef79',X'a19640d74636ea49f82d94dd5f4800bdb091dc096ce12fcda88450a27092daed');
INSERT INTO journal VALUES(12,1,1795539389317,'chen','root','content import','content-1',NULL,'done','fae317da3520324e',X'44277bddd572b38e8b71eecd7f12d450e44a678f491dbe3b0570e3e98298d7e5',X'623abbe44667acc5532c93a53e3f06bde96fe2df90959eeedb14af9f2364dacc',X'a19640d74636ea49f82d94dd5f4800bdb091dc096ce12fcda88450a27092daed',X'2f47576d8662807885c76044a1b201dea3d3138442affb28153433157a51e268');
INSERT INTO journal VALUES(13,1,1795539389321,'chen','root','content remove','content-1','rules@2025-03-15#一.2','done','db76e0aa0e849b59',NULL,X'2f2fa403cc073892d3c1e5a9734be3ea2eef9fbb45d9f72bf7a442b69b268094',X'2f47576d8662807885c76044a1b201dea3d3138442affb28153433157a51e268',X'e1c79168e33c347704807a3b49c66771074fa1bfc9c9f5e37bd7c0deae856c96');
CREATE TABLE journal_detail (
  sequence INTEGER PRIMARY KEY REFERENCES journal,
  salt BLOB CHECK (length(salt) = 16),
  body TEXT,
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;
INSERT INTO journal_detail VALUES(1,X'a8f34488a757b65030691b2389ff2043','{"after":{"roles":["owner"]}}');
INSERT INTO journal_detail VALUES(2,X'9767565d795d51e7a52eea114e843d2e','{"after":{"os_user_id":0,"roles":["publisher","moderator"]}}');
INSERT INTO journal_detail VALUES(3,X'1453104656d1502fb9b1f71bd06b5cb3','{"before":{"value":"false"},"after":{"value":"true"}}');
INSERT INTO journal_detail VALUES(4,X'6d028241c87a4aa5edfcd6f96a2c5f60','{}');
INSERT INTO journal_detail VALUES(5,X'709d15d976796930ccaf132f135b10c6','{"after":{"proposal":"proposal-1"}}');
INSERT INTO journal_detail VALUES(6,X'04dfbb6351f2127b5e8c5667839c9100','{"after":{"effective_at":"2025-03-14T16:00:00Z","proposed_by":"chen"}}');
INSERT INTO journal_detail VALUES(7,X'7e6e19bde6d45a0cc53c85fdf9524b5a','{"after":{"act":"agreement publish","subject":"rules@1","proposed_by":"chen","shares_os_user":true}}');
INSERT INTO journal_detail VALUES(8,X'be748dff1602c43852ca61fa20860517','{}');
INSERT INTO journal_detail VALUES(9,X'e0cc89de8bbdb2f6776238d440ac0396','{"after":{"proposal":"proposal-2"}}');
INSERT INTO journal_detail VALUES(10,X'42e7f242c4059fe880fe129879111f4e','{"after":{"external_id":"r-1","kind":"resident","party":"person","nickname":null,"region":null}}');
INSERT INTO journal_detail VALUES(11,X'9723e252d9845c0ff700d7221f51a60d','{"reason":"测试","after":{"decision":"decision-1","measure":"measure-1","end":"2026-12-01T16:56:29.313Z","standing":"suspended"}}');
INSERT INTO journal_detail VALUES(12,X'352441ed3eef711fdfe1d1e14c6f802e','{"after":{"external_id":"p-1","account":"account-1","kind":"post","posted_at":"2026-01-01T00:00:00Z"}}');
INSERT INTO journal_detail VALUES(13,X'5336fe58694672ac61df6c59badcb72b','{"reason":"示例","before":{"state":"new"},"after":{"state":"removed","decision":"decision-2","case":null}}');
CREATE TABLE idempotency (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
  request BLOB NOT NULL CHECK (length(request) = 32),
  result TEXT NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TRIGGER decision_only_erased BEFORE UPDATE ON decision
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.application IS NOT OLD.application OR NEW.content IS NOT OLD.content OR NEW.outcome IS NOT OLD.outcome OR NEW.operator IS NOT OLD.operator OR NEW.proposal IS NOT OLD.proposal OR NEW.decided_at IS NOT OLD.decided_at OR NEW.clause_version IS NOT OLD.clause_version OR NEW.clause_address IS NOT OLD.clause_address OR NEW.evidence IS NOT OLD.evidence OR NEW."case" IS NOT OLD."case" OR NEW.reverses IS NOT OLD.reverses OR NEW.reason IS NOT NULL
BEGIN SELECT raise(ABORT, 'decision rows are only ever erased'); END;
COMMIT;
