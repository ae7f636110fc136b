-- Days are days since 1970-01-01, times are seconds since then. Lists are packed as store.Packed says.

CREATE TABLE digests (
    id             INTEGER PRIMARY KEY,
    key            TEXT    NOT NULL UNIQUE,
    name           TEXT    NOT NULL,
    day            INTEGER,
    kind           TEXT    NOT NULL,
    hash           BLOB    NOT NULL,
    raw            BLOB    NOT NULL,
    problems       TEXT    NOT NULL,
    reader_version INTEGER NOT NULL,
    sample         INTEGER NOT NULL,
    imported       INTEGER NOT NULL
);

-- A narrow row a paper: what lists are filtered and sorted by. The texts shown are those of the
-- reading (id, digest).
CREATE TABLE papers (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    key           TEXT    NOT NULL UNIQUE,
    arxiv_id      TEXT,
    digest        INTEGER NOT NULL REFERENCES digests(id),
    digest_key    TEXT    NOT NULL,
    day           INTEGER,
    line          INTEGER NOT NULL,
    title         TEXT    NOT NULL,
    title_sort    TEXT    NOT NULL,
    upvotes       INTEGER,
    readings      INTEGER NOT NULL,
    pdf_url       TEXT,
    thumbnail_url TEXT,
    sample        INTEGER NOT NULL,
    bookmarked    INTEGER NOT NULL DEFAULT 0,
    status        TEXT    NOT NULL DEFAULT 'unread',
    opened        INTEGER,
    remark        TEXT    NOT NULL DEFAULT ''
);
CREATE INDEX papers_newest  ON papers (day DESC, digest_key DESC, line, id);
CREATE INDEX papers_upvotes ON papers (upvotes DESC, day DESC, digest_key DESC, line, id, day);
CREATE INDEX papers_title   ON papers (title_sort, id, day);
CREATE INDEX papers_digest  ON papers (digest);
CREATE INDEX papers_bookmarked ON papers (id) WHERE bookmarked = 1;
CREATE INDEX papers_status  ON papers (status, day);

CREATE TABLE readings (
    paper         INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    digest        INTEGER NOT NULL REFERENCES digests(id),
    line          INTEGER NOT NULL,
    version       INTEGER,
    title         TEXT,
    summary       TEXT    NOT NULL,
    easy          TEXT    NOT NULL,
    fields        TEXT    NOT NULL,
    upvotes       INTEGER,
    pdf_url       TEXT,
    thumbnail_url TEXT,
    others        TEXT    NOT NULL,
    UNIQUE (paper, digest)
);
CREATE INDEX readings_digest ON readings (digest);

CREATE TABLE paper_fields (
    field TEXT    NOT NULL,
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    PRIMARY KEY (field, paper)
) WITHOUT ROWID;
CREATE INDEX paper_fields_paper ON paper_fields (paper);

CREATE TABLE tags (
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    tag   TEXT    NOT NULL,
    PRIMARY KEY (paper, tag)
) WITHOUT ROWID;
CREATE INDEX tags_tag ON tags (tag);

CREATE TABLE collections (
    id   INTEGER PRIMARY KEY,
    name TEXT    NOT NULL UNIQUE
);
CREATE TABLE members (
    collection INTEGER NOT NULL REFERENCES collections(id) ON DELETE CASCADE,
    paper      INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    PRIMARY KEY (collection, paper)
) WITHOUT ROWID;
CREATE INDEX members_paper ON members (paper);

CREATE TABLE notes (
    paper    INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    markdown TEXT    NOT NULL,
    changed  INTEGER NOT NULL
);

CREATE TABLE pdfs (
    paper          INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    state          TEXT    NOT NULL,
    bytes          INTEGER NOT NULL DEFAULT 0,
    expected_bytes INTEGER NOT NULL DEFAULT 0,
    pages          INTEGER NOT NULL DEFAULT 0,
    path           TEXT,
    problem        TEXT,
    etag           TEXT,
    position       INTEGER NOT NULL DEFAULT 0,
    claimed_by     TEXT,
    claimed_at     INTEGER,
    not_before     INTEGER NOT NULL DEFAULT 0,
    tries          INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX pdfs_queue ON pdfs (state, position);

CREATE TABLE thumbnails (
    paper      INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    state      TEXT    NOT NULL,
    path       TEXT,
    not_before INTEGER NOT NULL DEFAULT 0,
    tries      INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX thumbnails_state ON thumbnails (state);

CREATE TABLE places (
    paper    INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    page     INTEGER NOT NULL,
    "offset" REAL    NOT NULL,
    zoom     REAL    NOT NULL,
    fit      TEXT    NOT NULL,
    side_bar INTEGER NOT NULL
);

CREATE TABLE preferences (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Papers whose grams are older than their texts; searched by reading until the indexer comes.
CREATE TABLE unindexed (
    paper    INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    body     INTEGER NOT NULL,
    fresh    INTEGER NOT NULL,
    revision INTEGER NOT NULL
);

-- Terms are pairs of characters (search.Grams), so that a phrase of terms is a substring.
CREATE VIRTUAL TABLE grams_head USING fts5 (
    title, fields, note, tags, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_body USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_initials USING fts5 (
    text, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii');
INSERT INTO grams_head (grams_head, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_body (grams_body, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_initials (grams_initials, rank) VALUES ('hashsize', 67108864);
