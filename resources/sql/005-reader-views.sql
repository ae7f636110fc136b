-- How a paper is laid out for reading: what stands beside it, and a look of its own.
CREATE TABLE reader_views (
    paper  INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    beside INTEGER REFERENCES papers(id) ON DELETE SET NULL,
    below  INTEGER NOT NULL DEFAULT 0,
    look   TEXT
);
