-- How often a paper's note was changed, so that who holds an older one can be told.
ALTER TABLE papers ADD COLUMN note_revision INTEGER NOT NULL DEFAULT 0;
