/// Versions: what is said of them, how they are printed, what became of them.
extension SecondSchema {
  static let versions = """
    ALTER TABLE agreement ADD COLUMN minimum_notice INTEGER NOT NULL DEFAULT 0
      CHECK (minimum_notice BETWEEN 0 AND 3650);
    ALTER TABLE agreement ADD COLUMN enforces_notice INTEGER NOT NULL DEFAULT 0
      CHECK (enforces_notice IN (0, 1));

    ALTER TABLE agreement_version ADD COLUMN form TEXT NOT NULL DEFAULT 'text';
    ALTER TABLE agreement_version ADD COLUMN text_digest BLOB CHECK (length(text_digest) = 32);
    ALTER TABLE agreement_version ADD COLUMN language TEXT NOT NULL DEFAULT 'zh-CN';
    ALTER TABLE agreement_version ADD COLUMN company TEXT;
    ALTER TABLE agreement_version ADD COLUMN clients TEXT NOT NULL
      DEFAULT 'resident,doctor,admin';
    ALTER TABLE agreement_version ADD COLUMN product TEXT;
    ALTER TABLE agreement_version ADD COLUMN change_type TEXT;
    ALTER TABLE agreement_version ADD COLUMN change_note TEXT;

    ALTER TABLE clause ADD COLUMN layout TEXT;

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

    CREATE TABLE agreement_review (
      proposal INTEGER PRIMARY KEY REFERENCES proposal,
      agreement_version INTEGER NOT NULL REFERENCES agreement_version
    ) STRICT;
    CREATE INDEX agreement_review_by_version ON agreement_review (agreement_version);
    INSERT INTO agreement_review (proposal, agreement_version)
      SELECT proposal, agreement_version FROM publication;
    INSERT INTO agreement_review (proposal, agreement_version)
      SELECT id, json_extract(payload, '$.agreement_version') FROM proposal
      WHERE act = 'agreement publish' AND outcome IS NULL;

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
    CREATE UNIQUE INDEX clause_lineage_by_address ON clause_lineage (agreement_version, address)
      WHERE address IS NOT NULL;

    CREATE TABLE agreement_signature (
      id INTEGER PRIMARY KEY,
      agreement_version INTEGER NOT NULL REFERENCES agreement_version,
      statement TEXT NOT NULL,
      signature TEXT NOT NULL,
      public_key TEXT NOT NULL,
      operator INTEGER NOT NULL REFERENCES operator,
      signed_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX agreement_signature_by_version ON agreement_signature (agreement_version);


    """
}
