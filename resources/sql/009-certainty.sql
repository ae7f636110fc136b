-- How sure the reader was that a reading's texts are its paper's (0 to 3, the ordinals of
-- Certainty). Readings made before this count as less sure than a labelled entry until their
-- digest is read again, which the first import does. Copies of a file are found by their bytes. An
-- old identifier's subject class names no other paper.

ALTER TABLE readings ADD COLUMN certainty INTEGER NOT NULL DEFAULT 2;
CREATE INDEX digests_hash ON digests (hash);
CREATE INDEX digests_reader ON digests (reader_version);
UPDATE OR IGNORE papers
    SET key = substr(key, 1, instr(key, '.') - 1) || substr(key, instr(key, '/')),
        arxiv_id = substr(arxiv_id, 1, instr(arxiv_id, '.') - 1)
            || substr(arxiv_id, instr(arxiv_id, '/'))
    WHERE arxiv_id GLOB '[a-z]*.*/*' AND key = arxiv_id;
