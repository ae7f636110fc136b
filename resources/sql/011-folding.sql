-- Accents and signs without a width count for nothing in a search from here on: all grams are
-- made anew, those of papers behind everything else, and those of annotations with them.
INSERT INTO unindexed (paper, body, fresh, revision)
SELECT id, 1, 0, random() FROM papers WHERE true
ON CONFLICT (paper) DO UPDATE SET body = 1, revision = excluded.revision;

CREATE TABLE unindexed_annotations (
    annotation INTEGER PRIMARY KEY
) STRICT;

INSERT INTO unindexed_annotations (annotation) SELECT id FROM annotations;
