-- What the person wrote of a paper is found apart from what digests say of it, so that a note
-- changes little of the index; titles apart from fields; and what initials a paper has is told by
-- place. All are made anew.
DROP TABLE grams_head;
DROP TABLE grams_initials;
CREATE VIRTUAL TABLE grams_title USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_fields USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_own USING fts5 (
    tags, note, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Each letter once, for words of one: as beginnings of pairs they would stand everywhere.
CREATE VIRTUAL TABLE grams_letters USING fts5 (
    title, fields, body, content = '', contentless_delete = 1, detail = 'column',
    tokenize = 'ascii');

-- Runs of four initials (search.Initials). What a person wrote is little, so that the order of its
-- runs can be kept and a longer word is found by them; of digests initial_runs has all in a row.
CREATE VIRTUAL TABLE grams_initials USING fts5 (
    title, fields, body, content = '', contentless_delete = 1, detail = 'column', prefix = '1 2',
    tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_own_initials USING fts5 (
    tags, note, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_annotation_initials USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE TABLE initial_runs (
    paper  INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    title  TEXT NOT NULL,
    fields TEXT NOT NULL,
    body   TEXT NOT NULL
);
INSERT INTO grams_title (grams_title, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_fields (grams_fields, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_letters (grams_letters, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_initials (grams_initials, rank) VALUES ('hashsize', 67108864);

INSERT INTO unindexed (paper, body, fresh, revision)
SELECT id, 1, 0, random() FROM papers WHERE true
ON CONFLICT (paper) DO UPDATE SET body = 1, revision = excluded.revision;
INSERT OR IGNORE INTO unindexed_annotations (annotation) SELECT id FROM annotations;
