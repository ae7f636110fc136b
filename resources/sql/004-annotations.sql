-- Times here are milliseconds since 1970. Marks are JSON as json.MarkJson writes them.

-- A source is a section of the digest or 'pdf'. A version is the fingerprint of a PDF's text.
CREATE TABLE annotations (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT    NOT NULL UNIQUE,
    paper    INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    kind     TEXT    NOT NULL,
    colour   INTEGER NOT NULL,
    source   TEXT    NOT NULL,
    version  TEXT    NOT NULL,
    page     INTEGER NOT NULL,
    exact    TEXT    NOT NULL,
    prefix   TEXT    NOT NULL,
    suffix   TEXT    NOT NULL,
    "offset" INTEGER NOT NULL,
    marks    TEXT    NOT NULL,
    comment  TEXT    NOT NULL,
    tags     TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
CREATE INDEX annotations_paper    ON annotations (paper, page, "offset");
CREATE INDEX annotations_modified ON annotations (modified DESC);

-- Where annotations made on one version of a PDF stand on another.
CREATE TABLE placements (
    annotation INTEGER NOT NULL REFERENCES annotations(id) ON DELETE CASCADE,
    version    TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    marks      TEXT    NOT NULL,
    PRIMARY KEY (annotation, version)
) WITHOUT ROWID;

-- Pictures of areas; a picture outlives its mark as long as the mark can come back by undo.
CREATE TABLE annotation_pictures (
    uuid  TEXT    PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    png   BLOB    NOT NULL
);

-- What can be undone and, where undone, done again.
CREATE TABLE annotation_steps (
    paper  INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    undone INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    change TEXT    NOT NULL,
    PRIMARY KEY (paper, number)
) WITHOUT ROWID;

-- Every PDF a paper ever had here, in the order they came; files of the same text are one version.
CREATE TABLE pdf_versions (
    paper       INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    fingerprint TEXT    NOT NULL,
    number      INTEGER NOT NULL,
    arxiv       INTEGER,
    path        TEXT,
    seen        INTEGER NOT NULL,
    PRIMARY KEY (paper, fingerprint)
) WITHOUT ROWID;
CREATE TABLE pdf_files (
    hash        TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL
) WITHOUT ROWID;

CREATE VIRTUAL TABLE grams_annotations USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'ascii');
