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
