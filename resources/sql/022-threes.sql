-- Terms are three neighbouring characters instead of two (search.Grams): a phrase of them is met
-- several times less often. Words of two are asked for by the beginnings of terms, which FTS5 keeps
-- in an index of its own. All are made anew.
DROP TABLE grams_title;
DROP TABLE grams_fields;
DROP TABLE grams_body;
DROP TABLE grams_earlier;
DROP TABLE grams_own;
DROP TABLE grams_annotations;
DROP TABLE grams_letters;
DROP TABLE grams_initials;
CREATE VIRTUAL TABLE grams_title USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '2', tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_fields USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '2', tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_body USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '2', tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_earlier USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '2', tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_own USING fts5 (
    tags, note, content = '', contentless_delete = 1, prefix = '2', tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_annotations USING fts5 (
    text, content = '', contentless_delete = 1, prefix = '2', tokenize = 'ascii');

-- Letters and initials of title, fields and texts stand in one column, told apart by the first sign
-- of their terms (search.HitTier.sign), so that no place is read through for another.
CREATE VIRTUAL TABLE grams_letters USING fts5 (
    text, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii');
CREATE VIRTUAL TABLE grams_initials USING fts5 (
    text, content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4',
    tokenize = 'ascii');
INSERT INTO grams_title (grams_title, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_fields (grams_fields, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_body (grams_body, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_letters (grams_letters, rank) VALUES ('hashsize', 67108864);
INSERT INTO grams_initials (grams_initials, rank) VALUES ('hashsize', 67108864);

INSERT INTO unindexed (paper, body, fresh, revision)
SELECT id, 1, 0, random() FROM papers WHERE true
ON CONFLICT (paper) DO UPDATE SET body = 1, revision = excluded.revision;
INSERT OR IGNORE INTO unindexed_annotations (annotation) SELECT id FROM annotations;
