-- How often kinds of things changed, counted by the database itself, whichever program writes, so
-- that nothing is read again that did not change (store.ChangeCounts).
CREATE TABLE changes (
    kind  TEXT    PRIMARY KEY,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO changes (kind, count) VALUES
    ('papers', 0), ('status', 0), ('day', 0), ('upvotes', 0), ('bookmarks', 0),
    ('fields', 0), ('ties', 0), ('tags', 0), ('collections', 0), ('pdfs', 0),
    ('notes', 0), ('annotations', 0), ('texts', 0);

CREATE TRIGGER changes_paper_added AFTER INSERT ON papers
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'papers'; END;

CREATE TRIGGER changes_paper_removed AFTER DELETE ON papers
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'papers'; END;

CREATE TRIGGER changes_status AFTER UPDATE OF status ON papers
WHEN old.status <> new.status
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'status'; END;

CREATE TRIGGER changes_place AFTER UPDATE OF day, digest_key, line ON papers
WHEN old.day IS NOT new.day OR old.digest_key <> new.digest_key OR old.line <> new.line
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'day'; END;

CREATE TRIGGER changes_upvotes AFTER UPDATE OF upvotes ON papers
WHEN old.upvotes IS NOT new.upvotes
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'upvotes'; END;

CREATE TRIGGER changes_bookmark AFTER UPDATE OF bookmarked ON papers
WHEN old.bookmarked <> new.bookmarked
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'bookmarks'; END;

CREATE TRIGGER changes_display AFTER UPDATE OF digest ON papers
WHEN old.digest <> new.digest
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'texts'; END;

CREATE TRIGGER changes_readings_added AFTER INSERT ON readings
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'texts'; END;

CREATE TRIGGER changes_readings_removed AFTER DELETE ON readings
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'texts'; END;

CREATE TRIGGER changes_readings_changed AFTER UPDATE OF summary, others ON readings
WHEN old.summary <> new.summary OR old.others <> new.others
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'texts'; END;

CREATE TRIGGER changes_paper_fields_added AFTER INSERT ON paper_fields
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'fields'; END;

CREATE TRIGGER changes_paper_fields_removed AFTER DELETE ON paper_fields
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'fields'; END;

CREATE TRIGGER changes_field_ties_added AFTER INSERT ON field_ties
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'ties'; END;

CREATE TRIGGER changes_field_ties_removed AFTER DELETE ON field_ties
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'ties'; END;

CREATE TRIGGER changes_field_ties_changed AFTER UPDATE ON field_ties
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'ties'; END;

CREATE TRIGGER changes_tags_added AFTER INSERT ON tags
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'tags'; END;

CREATE TRIGGER changes_tags_removed AFTER DELETE ON tags
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'tags'; END;

CREATE TRIGGER changes_tags_changed AFTER UPDATE ON tags
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'tags'; END;

CREATE TRIGGER changes_collections_added AFTER INSERT ON collections
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'collections'; END;

CREATE TRIGGER changes_collections_removed AFTER DELETE ON collections
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'collections'; END;

CREATE TRIGGER changes_collections_changed AFTER UPDATE ON collections
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'collections'; END;

CREATE TRIGGER changes_members_added AFTER INSERT ON members
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'collections'; END;

CREATE TRIGGER changes_members_removed AFTER DELETE ON members
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'collections'; END;

CREATE TRIGGER changes_members_changed AFTER UPDATE ON members
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'collections'; END;

CREATE TRIGGER changes_pdfs_added AFTER INSERT ON pdfs
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'pdfs'; END;

CREATE TRIGGER changes_pdfs_removed AFTER DELETE ON pdfs
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'pdfs'; END;

CREATE TRIGGER changes_pdfs_changed AFTER UPDATE OF state ON pdfs
WHEN old.state <> new.state
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'pdfs'; END;

CREATE TRIGGER changes_notes_added AFTER INSERT ON notes
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'notes'; END;

CREATE TRIGGER changes_notes_removed AFTER DELETE ON notes
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'notes'; END;

CREATE TRIGGER changes_annotations_added AFTER INSERT ON annotations
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'annotations'; END;

CREATE TRIGGER changes_annotations_removed AFTER DELETE ON annotations
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'annotations'; END;

CREATE TRIGGER changes_annotations_changed AFTER UPDATE OF paper ON annotations
WHEN old.paper <> new.paper
BEGIN UPDATE changes SET count = count + 1 WHERE kind = 'annotations'; END;
