-- The text of stored PDFs, found by search: a file of its own that may be thrown away. A page has
-- the number paper * 4096 + page, counted from 0.

-- What is known of each stored PDF; indexed is 0 where none of it could be read.
CREATE TABLE files (
    paper   INTEGER PRIMARY KEY,
    path    TEXT    NOT NULL,
    stamp   TEXT    NOT NULL,
    hash    TEXT    NOT NULL,
    reader  TEXT    NOT NULL,
    pages   INTEGER NOT NULL,
    indexed INTEGER NOT NULL,
    problem TEXT
);

-- A page's text as it is compared, and what that needs to be shown (store.pdftext.ShownText).
CREATE TABLE pages (
    id     INTEGER PRIMARY KEY,
    folded TEXT NOT NULL,
    shown  BLOB NOT NULL
);

-- Terms are runs of four characters (search.PageGrams).
CREATE VIRTUAL TABLE grams_pages USING fts5 (
    text, content = '', contentless_delete = 1, detail = 'none', prefix = '1 2',
    tokenize = 'ascii');
CREATE VIRTUAL TABLE initials_pages USING fts5 (
    text, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii');
INSERT INTO grams_pages (grams_pages, rank) VALUES ('hashsize', 16777216);
