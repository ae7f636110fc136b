-- Questions the person keeps. seen is the last paper that was here when somebody last looked at the answer; ruled the last one the rule was
-- applied to. rule is '', 'bookmark', 'tag' or 'collection', of what the value says.
CREATE TABLE saved_searches (
    id    INTEGER PRIMARY KEY,
    name  TEXT    NOT NULL UNIQUE,
    line  TEXT    NOT NULL,
    seen  INTEGER NOT NULL,
    rule  TEXT    NOT NULL DEFAULT '',
    value TEXT    NOT NULL DEFAULT '',
    ruled INTEGER NOT NULL DEFAULT 0
) STRICT;
