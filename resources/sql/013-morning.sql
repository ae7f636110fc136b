-- What is new since the person's last visit: papers numbered after since, of digests of first_day or later (where that is null: of the newest
-- day). seen is the last paper that was here while somebody looked, day the visit's day. Days are days since 1970-01-01.
CREATE TABLE morning (
    day       INTEGER NOT NULL,
    since     INTEGER NOT NULL,
    seen      INTEGER NOT NULL,
    first_day INTEGER
);
INSERT INTO morning (day, since, seen, first_day) VALUES (0, 0, 0, NULL);

-- New papers the person wants to decide on later; they are no longer in the way this morning.
CREATE TABLE put_off (
    paper INTEGER PRIMARY KEY REFERENCES papers(id) ON DELETE CASCADE
);
