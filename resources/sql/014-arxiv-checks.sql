-- What arXiv said of a paper when it was asked for newer versions; newest is NULL where arXiv knows no such paper.
CREATE TABLE arxiv_checks (
    paper     INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE,
    newest    INTEGER,
    withdrawn INTEGER NOT NULL,
    asked     INTEGER NOT NULL
) STRICT;

-- A paper the person added herself stands in no digest.
UPDATE papers SET readings = 0
WHERE readings = 1 AND NOT EXISTS (
    SELECT 1 FROM readings r JOIN digests d ON d.id = r.digest
    WHERE r.paper = papers.id AND d.origin IN ('digest', 'hf'));

-- What a day's list said of a paper's upvotes before it said something else; until when.
CREATE TABLE earlier_upvotes (
    paper   INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    digest  INTEGER NOT NULL REFERENCES digests(id),
    upvotes INTEGER NOT NULL,
    until   INTEGER NOT NULL
) STRICT;
CREATE INDEX earlier_upvotes_paper ON earlier_upvotes (paper, until);
