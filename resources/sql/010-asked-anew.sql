-- Starts without a network had put pictures off for days and given downloads up, as if the papers
-- had failed: both are asked for anew, once.
DELETE FROM thumbnails WHERE state = 'failed';

UPDATE pdfs SET state = 'queued', problem = NULL, not_before = 0, tries = 0
WHERE state IN ('failed', 'queued') AND problem LIKE 'NETWORK%';
