-- When the person kept, read (status 'read') and opened papers, in seconds; openings to the half hour. A paper counts as kept or read since the first
-- time; what is taken back within a day was a mistake and is forgotten. Until now only the last opening was known.
CREATE TABLE deeds (
    paper INTEGER NOT NULL REFERENCES papers(id) ON DELETE CASCADE,
    kind  TEXT    NOT NULL,
    at    INTEGER NOT NULL,
    PRIMARY KEY (paper, kind, at)
) STRICT, WITHOUT ROWID;
INSERT INTO deeds (paper, kind, at)
    SELECT id, 'opened', opened / 1800 * 1800 FROM papers WHERE opened IS NOT NULL;
INSERT INTO deeds (paper, kind, at)
    SELECT id, 'read', opened FROM papers WHERE opened IS NOT NULL AND status = 'read';
CREATE TRIGGER deeds_opened AFTER UPDATE OF opened ON papers WHEN NEW.opened IS NOT NULL BEGIN
    INSERT OR IGNORE INTO deeds VALUES (NEW.id, 'opened', NEW.opened / 1800 * 1800); END;
CREATE TRIGGER deeds_kept AFTER UPDATE OF bookmarked ON papers WHEN NEW.bookmarked = 1 AND OLD.bookmarked = 0 BEGIN
    INSERT INTO deeds SELECT NEW.id, 'kept', unixepoch()
        WHERE NOT EXISTS (SELECT 1 FROM deeds WHERE paper = NEW.id AND kind = 'kept'); END;
CREATE TRIGGER deeds_not_kept AFTER UPDATE OF bookmarked ON papers WHEN NEW.bookmarked = 0 AND OLD.bookmarked = 1 BEGIN
    DELETE FROM deeds WHERE paper = NEW.id AND kind = 'kept' AND at > unixepoch() - 86400; END;
CREATE TRIGGER deeds_read AFTER UPDATE OF status ON papers WHEN NEW.status = 'read' AND OLD.status <> 'read' BEGIN
    INSERT INTO deeds SELECT NEW.id, 'read', unixepoch()
        WHERE NOT EXISTS (SELECT 1 FROM deeds WHERE paper = NEW.id AND kind = 'read'); END;
CREATE TRIGGER deeds_not_read AFTER UPDATE OF status ON papers WHEN NEW.status <> 'read' AND OLD.status = 'read' BEGIN
    DELETE FROM deeds WHERE paper = NEW.id AND kind = 'read' AND at > unixepoch() - 86400; END;
