-- How much of the room the first of two views has; NULL while both have the same.
ALTER TABLE reader_views ADD COLUMN share REAL;
