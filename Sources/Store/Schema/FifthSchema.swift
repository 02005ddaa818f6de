/// What the fifth schema changes: a clause may prohibit several categories.
enum FifthSchema {
  static let sql = """
    ALTER TABLE clause_tag RENAME TO clause_tag_before;

    CREATE TABLE clause_tag (
      agreement_version INTEGER NOT NULL,
      address TEXT NOT NULL,
      tag TEXT NOT NULL CHECK (tag GLOB '[a-z]*' AND length(tag) <= 64),
      category TEXT,
      name TEXT,
      tagged_by INTEGER NOT NULL REFERENCES operator,
      tagged_at INTEGER NOT NULL,
      FOREIGN KEY (agreement_version, address) REFERENCES clause,
      CHECK ((category IS NULL) = (name IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX clause_tag_once
      ON clause_tag (agreement_version, address, tag, coalesce(category, ''));

    INSERT INTO clause_tag (agreement_version, address, tag, category, name, tagged_by, tagged_at)
      SELECT agreement_version, address, tag, category, name, tagged_by, tagged_at
      FROM clause_tag_before ORDER BY agreement_version, address, tag;
    DROP TABLE clause_tag_before;

    """
}
