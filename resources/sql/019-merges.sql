-- Papers that were put together by hand. kept and other are numbers of papers, the other's row being gone while it is merged; record is what
-- store.duplicate.MergeRecord writes: what both had before and what one had after, so that it can be taken back exactly.
CREATE TABLE merges (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    kept   INTEGER NOT NULL,
    other  INTEGER NOT NULL UNIQUE,
    title  TEXT    NOT NULL,
    at     INTEGER NOT NULL,
    record TEXT    NOT NULL
) STRICT;

-- Keys and numbers under which a paper was known before it was put together with another.
CREATE TABLE paper_aliases (
    key    TEXT    PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    paper  INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_aliases_paper ON paper_aliases (paper);

-- Pairs that look like one paper and are two, by the person's word; one < other.
CREATE TABLE papers_apart (
    one   INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX papers_apart_other ON papers_apart (other);

-- Digests that tell of a paper by such a key alone.
CREATE TABLE alias_digests (
    key    TEXT    NOT NULL REFERENCES paper_aliases(key) ON DELETE CASCADE,
    digest INTEGER NOT NULL REFERENCES digests(id) ON DELETE CASCADE,
    PRIMARY KEY (key, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_digests_digest ON alias_digests (digest);
