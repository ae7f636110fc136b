-- Who wrote the texts of a digest: digest, hf, own or model:NAME. An abstract is the paper's own text.
ALTER TABLE digests ADD COLUMN origin TEXT NOT NULL DEFAULT 'digest';
ALTER TABLE readings ADD COLUMN abstract TEXT NOT NULL DEFAULT '';

-- Where digests come from by themselves. Times are seconds; every is a word of FeedRhythm.
CREATE TABLE feeds (
    id         INTEGER PRIMARY KEY,
    url        TEXT    NOT NULL UNIQUE,
    kind       TEXT    NOT NULL,
    every      TEXT    NOT NULL,
    paused     INTEGER NOT NULL DEFAULT 0,
    added      INTEGER NOT NULL,
    checked    INTEGER,
    etag       TEXT,
    wait_until INTEGER,
    problem    TEXT
);
CREATE TABLE feed_files (
    feed       INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
    path       TEXT    NOT NULL,
    version    TEXT    NOT NULL,
    digest_key TEXT,
    problem    TEXT,
    gone       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (feed, path)
) WITHOUT ROWID;
