-- What earlier digests said of a paper is searched apart from what its card shows.

CREATE VIRTUAL TABLE grams_earlier USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'ascii');
INSERT INTO unindexed (paper, body, fresh, revision)
    SELECT id, 1, 0, random() FROM papers WHERE readings > 1
    ON CONFLICT (paper) DO UPDATE SET body = 1, revision = excluded.revision;
