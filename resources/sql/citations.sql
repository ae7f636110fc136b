-- What stored PDFs cite: a file of its own that may be thrown away. Works are known by their own
-- identifiers and by hashes of titles (citation.TitleKey), never by the library's numbers.

-- What is known of each stored PDF; readable is 0 where none of it could be read.
CREATE TABLE files (
    paper    INTEGER PRIMARY KEY,
    stamp    TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    reader   TEXT    NOT NULL,
    readable INTEGER NOT NULL
);

CREATE TABLE works (
    paper INTEGER NOT NULL,
    place INTEGER NOT NULL,
    arxiv TEXT,
    doi   TEXT    NOT NULL,
    title TEXT    NOT NULL,
    year  INTEGER NOT NULL,
    phrases BLOB  NOT NULL,
    PRIMARY KEY (paper, place)
) WITHOUT ROWID;
CREATE INDEX works_arxiv ON works (arxiv) WHERE arxiv IS NOT NULL;

CREATE TABLE phrases (
    hash  INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (hash, paper, place)
) WITHOUT ROWID;
CREATE INDEX phrases_paper ON phrases (paper);
