-- Signals the person took out of what is learned from: a paper, and what she had done with it then. Done otherwise later, it counts again.
CREATE TABLE signals_aside (
    paper INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    kind  TEXT    NOT NULL
) STRICT;
