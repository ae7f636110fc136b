-- How a PDF was shown, and the place of a second view on the same paper (half 1).
CREATE TABLE places_2 (
    paper    INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    half     INTEGER NOT NULL DEFAULT 0,
    page     INTEGER NOT NULL,
    "offset" REAL    NOT NULL,
    across   REAL    NOT NULL DEFAULT 0.5,
    zoom     REAL    NOT NULL,
    fit      TEXT    NOT NULL,
    flow     TEXT    NOT NULL DEFAULT 'CONTINUOUS',
    rotation INTEGER NOT NULL DEFAULT 0,
    side_bar INTEGER NOT NULL,
    PRIMARY KEY (paper, half)
) WITHOUT ROWID;
INSERT INTO places_2 (paper, page, "offset", zoom, fit, side_bar)
    SELECT paper, page, "offset", zoom, fit, side_bar FROM places;
DROP TABLE places;
ALTER TABLE places_2 RENAME TO places;
