-- A store as the second schema left it: an agreement in force whose clauses prohibit categories, a suspension, a case, an acceptance.
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
INSERT INTO operator VALUES(1,'chen',0,1795851748822,NULL,1);
INSERT INTO operator VALUES(2,'wang',0,1795851748839,NULL,2);
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
INSERT INTO role_grant VALUES(1,1,'owner',1795851748822,NULL,NULL,NULL);
INSERT INTO role_grant VALUES(2,2,'publisher',1795851748839,1,NULL,NULL);
INSERT INTO role_grant VALUES(3,2,'moderator',1795851811259,1,NULL,NULL);
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO person VALUES(1,1795851748946);
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
INSERT INTO evidence VALUES(1,1,10,1795851748946,X'c338d0ac49270546ddb877812f8366201a9748d1adb05aa1908ca73811afc9ba',X'32a9d09e4576ae8975950cd37f60de0d','{"phone":null,"birth_date":null}');
INSERT INTO evidence VALUES(2,1,11,1795851748957,X'bba2d4f9b0dfec867b05173b23f5e45851dd563c3eb6edc77dc4345bcfbb35c5',X'591a8aa42196a29657696aefadfee5d1','{"text":"网络赌博，稳赚不赔"}');
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
INSERT INTO account VALUES(1,'r-1','resident','person',NULL,NULL,1,1,1795851748946,1795851748946,1);
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
INSERT INTO content VALUES(1,'p-1',1,'post',1777597200000,2,'flagged',NULL,1795851748957,2);
CREATE TABLE scan (
  id INTEGER PRIMARY KEY,
  content INTEGER NOT NULL REFERENCES content,
  lexicon TEXT NOT NULL,
  scanned_at INTEGER NOT NULL,
  operator INTEGER NOT NULL REFERENCES operator
) STRICT;
INSERT INTO scan VALUES(1,1,'starter-1',1795851749291,1);
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
INSERT INTO finding VALUES(1,1,'网络赌博','obscenity_violence','block',0,4,'');
INSERT INTO finding VALUES(1,2,'赌博','obscenity_violence','review',2,4,'');
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
INSERT INTO agreement_version VALUES(1,1,1,'示例协议',NULL,'2025-03-15',X'e7a4bae4be8be58d8fe8aeae0ae7949fe69588e697a5e69c9fefbc9a32303235e5b9b433e69c883135e697a50ae4b880e38081e8a784e588990a31e38081e4b88de5be97e58f91e5b883e8b58ce58d9ae5b9bfe5918ae380820a32e38081e4b88de5be97e695a3e5b883e8b0a3e8a880e380820a',X'4a94a4c25f2d24b7d9e6d6a732bc0b49b69d0b6f18b8d6d884dccb367af9b829',3,1,1795851748870,1,'text',X'4a94a4c25f2d24b7d9e6d6a732bc0b49b69d0b6f18b8d6d884dccb367af9b829','zh-CN',NULL,'resident,doctor,admin',NULL,NULL,NULL);
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
INSERT INTO clause VALUES(1,'一',2,'sec_1',NULL,'section',1,'一、','规则','一、规则','[{"place":3,"line":3}]');
INSERT INTO clause VALUES(1,'一.1',3,'sec_1__para_1','一','item',2,'1、','不得发布赌博广告','1、不得发布赌博广告。','[{"place":4,"line":4}]');
INSERT INTO clause VALUES(1,'一.2',4,'sec_1__para_2','一','item',2,'2、','不得散布谣言','2、不得散布谣言。','[{"place":5,"line":5}]');
INSERT INTO clause VALUES(1,'首部',1,'cover',NULL,'front',1,NULL,'示例协议',replace('示例协议\n生效日期：2025年3月15日','\n',char(10)),'[{"place":1,"line":1},{"place":2,"line":2}]');
CREATE TABLE publication (
  agreement_version INTEGER PRIMARY KEY REFERENCES agreement_version,
  agreement INTEGER NOT NULL REFERENCES agreement,
  effective_at INTEGER NOT NULL,
  published_at INTEGER NOT NULL,
  proposal INTEGER NOT NULL REFERENCES proposal,
  UNIQUE (agreement, effective_at)
) STRICT;
INSERT INTO publication VALUES(1,1,1741968000000,1795851811345,1);
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
INSERT INTO proposal VALUES(1,'agreement publish','rules@1','{"agreement_version":1,"sha256":"4a94a4c25f2d24b7d9e6d6a732bc0b49b69d0b6f18b8d6d884dccb367af9b829"}',1,1795851748911,'confirmed',2,1795851811301,1);
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
INSERT INTO "case" VALUES(1,1,1,1,1795851749291,1,NULL,1);
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
INSERT INTO decision VALUES(1,1,NULL,NULL,'suspend',1,NULL,1795851811443,1,'一.1','赌博',1,NULL,NULL,NULL);
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
INSERT INTO measure VALUES(1,1,NULL,'suspension',NULL,1795851811443,1796456611443,1,1795851811443);
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
INSERT INTO journal VALUES(1,1,1795851748822,NULL,'root','store init','chen',NULL,'done','0',NULL,X'bfcdad42dd4db4f0378f0b49b70c05a547e2d1d7169d63018e24904c2a60cd6c',X'0000000000000000000000000000000000000000000000000000000000000000',X'8809facd9cc97d27a0ad56473b227295c4dc8cb1f907d9f9473a75749ef386c1');
INSERT INTO journal VALUES(2,1,1795851748839,'chen','root','operator add','wang',NULL,'done','574e0cbb39fc8049',NULL,X'f0274222e7b31aa191b389df36c92250a48ef5f50f8145f0a95c63c6880376fc',X'8809facd9cc97d27a0ad56473b227295c4dc8cb1f907d9f9473a75749ef386c1',X'93c96d8f5f4e8dcef7d0ababd82a75f893136bac57c960e8438132ff51e743d5');
INSERT INTO journal VALUES(3,1,1795851748855,NULL,'root','operator grant',NULL,NULL,'operator_ambiguous','e28ff0f9694238f7',NULL,X'd82ce4584bdbc64035ab542947ab42ed7968755e82c32b3d9e8974c1ac108a45',X'93c96d8f5f4e8dcef7d0ababd82a75f893136bac57c960e8438132ff51e743d5',X'ad3245e32b6742f25dac22ec6df7733096cce47b072d7229cafc00635cda726c');
INSERT INTO journal VALUES(4,1,1795851748870,'chen','root','agreement import','rules@1',NULL,'done','9bb5aec763460188',X'4a94a4c25f2d24b7d9e6d6a732bc0b49b69d0b6f18b8d6d884dccb367af9b829',X'4d2a260c6af555eb85d5144a063fad109a8a43a04cc1431e27748a93a85b2e54',X'ad3245e32b6742f25dac22ec6df7733096cce47b072d7229cafc00635cda726c',X'e7ee4957e1dddeaf8f9ecebe09dc449657f2535a0f1f05ec3c2d45305c3f4784');
INSERT INTO journal VALUES(5,1,1795851748888,'chen','root','agreement tag','rules@1#一.1',NULL,'done','a10f68a4435e6501',NULL,X'9f3a7f6bb4551023d24e1b496c7272e802f8ff17db220cd0e0634ffa6250e7db',X'e7ee4957e1dddeaf8f9ecebe09dc449657f2535a0f1f05ec3c2d45305c3f4784',X'29e16abced163de68a23ba5f9e013d2e01dfccd68b303be056f03b35001c73fa');
INSERT INTO journal VALUES(6,1,1795851748900,'chen','root','agreement tag','rules@1#一.2',NULL,'done','6f9042c9087994e8',NULL,X'6808fb85cb432e14362da2ad4d2cd1feb57aac29a4f83a7f054d003c59e5a408',X'29e16abced163de68a23ba5f9e013d2e01dfccd68b303be056f03b35001c73fa',X'a037b30ef9d244ef8a904a8b146fff4be8acfc4a7ea20182aa2d9dbf0ff56dc3');
INSERT INTO journal VALUES(7,1,1795851748911,'chen','root','agreement submit','rules@1',NULL,'done','a746b53a6c2022a1',NULL,X'e9929e781a55d48dab1bc9be64066d7f4f85316177e8b4e01144a8d877e8936b',X'a037b30ef9d244ef8a904a8b146fff4be8acfc4a7ea20182aa2d9dbf0ff56dc3',X'0ed6ebcedd63525cf4e441309024e1f983ecac8b399d7322b3a190f5fcce1379');
INSERT INTO journal VALUES(8,1,1795851748925,'wang','root','agreement approve','proposal-1',NULL,'same_os_user','efa9b5192a8a6740',NULL,X'cfec60c046a74d52345ee4b627a142d257f33fd178d04f90400333cef60d2468',X'0ed6ebcedd63525cf4e441309024e1f983ecac8b399d7322b3a190f5fcce1379',X'8b3622b6a5845a120b9963215a6c5c42eefcef32ea57363d46b0400e7f4c4b5d');
INSERT INTO journal VALUES(9,1,1795851748937,'chen','root','agreement publish','rules@1',NULL,'wrong_state','cb4b5a6314df71c5',NULL,X'4ebdf7408446b83839cc4edf8db137abaad4ed56824c7070e3c48012a9a01c59',X'8b3622b6a5845a120b9963215a6c5c42eefcef32ea57363d46b0400e7f4c4b5d',X'09821bb36d13d49bd014f1fd56380ff6bb68731d21e901e402a8eccab2a99aab');
INSERT INTO journal VALUES(10,1,1795851748946,'chen','root','account add','account-1',NULL,'done','5cf919d3c6cf5811',X'c338d0ac49270546ddb877812f8366201a9748d1adb05aa1908ca73811afc9ba',X'b740a07c9c8cbc067920e769344e32ec5768b416376a9986ad0e4cb705ca54e3',X'09821bb36d13d49bd014f1fd56380ff6bb68731d21e901e402a8eccab2a99aab',X'be2d51a7cbc967c27740a289121d4a00ea7fd8efb56d23e85acde296e329395a');
INSERT INTO journal VALUES(11,1,1795851748957,'chen','root','content import','content-1',NULL,'done','4a8e6e7a36a8434e',X'bba2d4f9b0dfec867b05173b23f5e45851dd563c3eb6edc77dc4345bcfbb35c5',X'1d2e9a38349836045e72915dd1acfd7be761b7a611e7659c2865f271019c610e',X'be2d51a7cbc967c27740a289121d4a00ea7fd8efb56d23e85acde296e329395a',X'edd00dad23702ccf14e1e9482371d9e3d2450ad40690ac1742ef1620f4f41aa9');
INSERT INTO journal VALUES(12,1,1795851749291,'chen','root','content scan','content-1',NULL,'done','0a186229b0e9e671',NULL,X'cfbcabc31eb06cffcd509fa8ba8cb1fec1295504ef5374c43118e9e031ab6c1c',X'edd00dad23702ccf14e1e9482371d9e3d2450ad40690ac1742ef1620f4f41aa9',X'90a75760d4b8752e7e7da4b02310f9280c7211918f629a64e76a1ef6f7e41c4d');
INSERT INTO journal VALUES(13,1,1795851811217,'chen','root','store settings set','allow_shared_os_user',NULL,'done','5b6c910130a7de01',NULL,X'fee0bea0b9b0bd53fd3596ff4814a573a4c0d66062c58a8f60c9aa74214c8d29',X'90a75760d4b8752e7e7da4b02310f9280c7211918f629a64e76a1ef6f7e41c4d',X'fdf8a68bb16854e47b60c0d2e88d96482de974ef1047b8af32865de10a5adb9c');
INSERT INTO journal VALUES(14,1,1795851811259,'chen','root','operator grant','wang',NULL,'done','eace7bfeb3369471',NULL,X'9f7b99c8b422f23b5d76f1f451d7a808af720af9092501e6f927163e950b211a',X'fdf8a68bb16854e47b60c0d2e88d96482de974ef1047b8af32865de10a5adb9c',X'ce04823088d2c1cbfab1087d2b739b1e5e7f05263ec42fe4d5b30a123b11b6a9');
INSERT INTO journal VALUES(15,1,1795851811301,'wang','root','agreement approve','rules@1',NULL,'done','d6f83eea379db527',NULL,X'08bb9fb0d75d7dab6c23609f48d7feffd0f1bd6c0f0786ea695dc18ea4e0143f',X'ce04823088d2c1cbfab1087d2b739b1e5e7f05263ec42fe4d5b30a123b11b6a9',X'87885ea6a44417d02b2b57a55c0c2237c6e537e6e2d47d179cbf33b6205fcd94');
INSERT INTO journal VALUES(16,1,1795851811301,'wang','root','agreement approve','proposal-1',NULL,'done','d6f83eea379db527',NULL,X'cb08665ab6e58d9b84d07cd069e85e580c3d5ace2cbbb96e53ee3b9a13a1b997',X'87885ea6a44417d02b2b57a55c0c2237c6e537e6e2d47d179cbf33b6205fcd94',X'a3cba9323a329fd1a99aea00b5e69271780496534c30ae849349f5f9d3483626');
INSERT INTO journal VALUES(17,1,1795851811345,'chen','root','agreement publish','rules@1',NULL,'done','f52b7b31eabaf4a0',X'4a94a4c25f2d24b7d9e6d6a732bc0b49b69d0b6f18b8d6d884dccb367af9b829',X'4d1210d1914721e6ddfe7bd19c812d3e08fb88eb69539856790b7e0e57ddf75c',X'a3cba9323a329fd1a99aea00b5e69271780496534c30ae849349f5f9d3483626',X'f322ab862662ff0bfbbb9b2d38f589ebe4c7729d4cfd6945111410022415c320');
INSERT INTO journal VALUES(18,1,1795851811369,'chen','root','agreement accept','acceptances',NULL,'done','239d1ae2db83c8a1',X'3e08a23ba604469cc25c131763911159d3746b404a44dd101e3194b7771c577c',X'ef29ce94061065ba08a1a8a221d231999f8d4dc1afc64f268489523749e2a0cb',X'f322ab862662ff0bfbbb9b2d38f589ebe4c7729d4cfd6945111410022415c320',X'5951b86dfc892c7f71f579a435bd6d01123ed5db2d8c026fbacd29a602fc0473');
INSERT INTO journal VALUES(19,1,1795851811443,'chen','root','account suspend','account-1','rules@2025-03-15#一.1','done','819ccaafb159df21',NULL,X'8397b473e60b6803a574ac89d9dce9c8eded985fc42e6bd2540008efd5aea67d',X'5951b86dfc892c7f71f579a435bd6d01123ed5db2d8c026fbacd29a602fc0473',X'd5118db0f28b3ee0ddbf1fae969ef7dea93fffe1bda2efdf47df1d45321ef666');
CREATE TABLE journal_detail (
  sequence INTEGER PRIMARY KEY REFERENCES journal,
  salt BLOB CHECK (length(salt) = 16),
  body TEXT,
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;
INSERT INTO journal_detail VALUES(1,X'e5e594cfcaa6a7d0c93527e83322c8fe','{"after":{"roles":["owner"]}}');
INSERT INTO journal_detail VALUES(2,X'082879a4401c9c95b67911419e19c61d','{"after":{"os_user_id":0,"roles":["publisher"]}}');
INSERT INTO journal_detail VALUES(3,X'fae9491f009457b2004a50e7a7d2d987','{}');
INSERT INTO journal_detail VALUES(4,X'c21d013280bd49f2946b8ffccd166452','{"after":{"text_sha256":"4a94a4c25f2d24b7d9e6d6a732bc0b49b69d0b6f18b8d6d884dccb367af9b829"}}');
INSERT INTO journal_detail VALUES(5,X'3a8fdc3aaad03c1a521c97f59474553b','{"after":{"tag":"prohibited_category","category":"obscenity_violence"}}');
INSERT INTO journal_detail VALUES(6,X'bed7f1d85dae0f1b1ca8a4ad9c6dc9fd','{"after":{"tag":"prohibited_category","category":"rumour"}}');
INSERT INTO journal_detail VALUES(7,X'f47bd680df7ad541b77d186af1137073','{"after":{"proposal":"proposal-1"}}');
INSERT INTO journal_detail VALUES(8,X'e3e37127adbbec70dfaa5cc3745dd30e','{}');
INSERT INTO journal_detail VALUES(9,X'631bcbcf005a0f2bf64b7e38c0069288','{}');
INSERT INTO journal_detail VALUES(10,X'0f3dd4840c2df207616cb82e83a1abdb','{"after":{"external_id":"r-1","kind":"resident","party":"person","nickname":null,"region":null}}');
INSERT INTO journal_detail VALUES(11,X'bd19417ddc64f9d0ac52d103b01bba8c','{"after":{"external_id":"p-1","account":"account-1","kind":"post","posted_at":"2026-05-01T01:00:00Z"}}');
INSERT INTO journal_detail VALUES(12,X'69915b41de034bbe2139ad39827a109c','{"after":{"lexicon":"starter-1","findings":2,"case":"case-1"}}');
INSERT INTO journal_detail VALUES(13,X'1457a953da4c602c75e35f2999e60e28','{"before":{"value":"false"},"after":{"value":"true"}}');
INSERT INTO journal_detail VALUES(14,X'58d7fb3a76193baf079340fbb13721e1','{"before":{"roles":["publisher"]},"after":{"roles":["publisher","moderator"],"disabled":false}}');
INSERT INTO journal_detail VALUES(15,X'55213a4b6b7ff134387dae979bf270d5','{"after":{"submitted_by":"chen","is_after_publication":false}}');
INSERT INTO journal_detail VALUES(16,X'9e862822973747afb14e72740e451226','{"after":{"act":"agreement publish","subject":"rules@1","proposed_by":"chen","shares_os_user":true}}');
INSERT INTO journal_detail VALUES(17,X'd917057fb4d19bfbb0fe7aef0e5fb20b','{"after":{"effective_at":"2025-03-14T16:00:00Z","source_sha256":"4a94a4c25f2d24b7d9e6d6a732bc0b49b69d0b6f18b8d6d884dccb367af9b829","outline_sha256":"96228494393b0f0d56421a0a0df9fbe7de7e7941c27b2b5232e2c41b68521a33","overrides":{}}}');
INSERT INTO journal_detail VALUES(18,X'8393a6d756736ae340a8c364455cd599','{"after":{"rows":1}}');
INSERT INTO journal_detail VALUES(19,X'e881ebc096185bced34e964c4c22b7c3','{"reason":"赌博","after":{"decision":"decision-1","measure":"measure-1","end":"2026-12-05T07:43:31.443Z","standing":"suspended"}}');
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
INSERT INTO clause_tag VALUES(1,'一.1','prohibited_category','obscenity_violence','赌博',1,1795851748888);
INSERT INTO clause_tag VALUES(1,'一.2','prohibited_category','rumour','谣言',1,1795851748900);
CREATE TABLE agreement_review (
  proposal INTEGER PRIMARY KEY REFERENCES proposal,
  agreement_version INTEGER NOT NULL REFERENCES agreement_version
) STRICT;
INSERT INTO agreement_review VALUES(1,1);
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
INSERT INTO acceptance VALUES(1,1,1795851811369,'explicit','resident',NULL,NULL,18);
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
COMMIT;
