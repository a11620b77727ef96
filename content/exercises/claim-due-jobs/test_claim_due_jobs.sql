-- Case: the jobs that have waited longest are claimed, and no more than were asked for
-- Yours: 'anna', '2026-11-20 10:00Z', 2
-- Rows
SELECT * FROM jobs ORDER BY id;

-- Case: a job whose time has not come stays where it is
-- Yours: 'anna', '2026-11-20 09:25Z', 10
-- Rows
SELECT * FROM jobs ORDER BY id;

-- Case: of two jobs for the same moment, the one with the lower id goes first
INSERT INTO jobs (id, task, run_at) VALUES (10, 'send invoice 1', '2026-11-20 09:10Z');
ANALYZE jobs;
-- Yours: 'anna', '2026-11-20 10:00Z', 1

-- Case: the next worker gets other jobs
-- Yours: 'anna', '2026-11-20 10:00Z', 2
-- Yours: 'ben', '2026-11-20 10:00Z', 10
-- Rows
SELECT id, worker, leased_until FROM jobs ORDER BY id;

-- Case: a job whose worker has vanished is claimed again when the lease has ended
-- Yours: 'anna', '2026-11-20 10:00Z', 1
-- Yours: 'ben', '2026-11-20 10:05Z', 1
-- Rows
SELECT * FROM jobs ORDER BY id;

-- Case: a second before the lease ends, the job still belongs to its worker
UPDATE jobs SET worker = 'cem', leased_until = '2026-11-20 10:00:01Z', attempts = 1 WHERE id IN (13, 15);
-- Yours: 'anna', '2026-11-20 10:00Z', 10
-- Rows
SELECT id, worker, attempts FROM jobs ORDER BY id;

-- Case: a job that is done is never done again
UPDATE jobs SET worker = 'cem', leased_until = '2026-11-20 09:20Z', attempts = 1, done_at = '2026-11-20 09:16Z' WHERE id = 13;
-- Yours: 'anna', '2026-11-20 10:00Z', 10
-- Rows
SELECT id, worker, attempts FROM jobs ORDER BY id;

-- Case: after five attempts a job is left for a human, and it stops no other
UPDATE jobs SET worker = 'cem', leased_until = '2026-11-20 09:20Z', attempts = 5 WHERE id = 13;
UPDATE jobs SET worker = 'cem', leased_until = '2026-11-20 09:30Z', attempts = 4 WHERE id = 15;
-- Yours: 'anna', '2026-11-20 10:00Z', 2
-- Rows
SELECT id, worker, attempts FROM jobs ORDER BY id;

-- Case: a worker locks nothing but what it claims
-- Yours: 'anna', '2026-11-20 10:00Z', 1
-- Rows
SELECT id AS "locked, not claimed" FROM jobs WHERE worker IS NULL AND xmax::text <> '0' ORDER BY id;

-- Case: a worker locks what it claims, and waits for nobody
-- Yours: 'anna', '2026-11-20 10:00Z', 2
-- Plan of yours has: LockRows
-- Rows
SELECT regexp_replace(statement, '--[^\n]*', '', 'g') ~* 'skip\s+locked' AS "skips what others hold"
FROM pg_prepared_statements
WHERE name = 'yours';
