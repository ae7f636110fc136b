-- Everything by which the marks of the whole library are narrowed and gathered, so that a question
-- walks this index alone and reads whole only the marks it shows.
CREATE INDEX annotations_gathered ON annotations (paper, modified, kind, colour, tags);
