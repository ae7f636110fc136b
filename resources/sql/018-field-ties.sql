-- What the person said of names of fields, by the keys of store.facet.FieldGroups: whether one stands apart from those it is spelt like, and what else it
-- means (empty for nothing).
CREATE TABLE field_ties (
    one   TEXT    PRIMARY KEY,
    apart INTEGER NOT NULL,
    other TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
