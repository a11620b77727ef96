-- Locks without SKIP LOCKED: correct, and serial. All workers wait for whoever claims the oldest job, then find it taken.
WITH due AS (
    SELECT id FROM jobs
    WHERE done_at IS NULL AND run_at <= $2 AND (leased_until IS NULL OR leased_until <= $2) AND attempts < 5
    ORDER BY run_at, id
    LIMIT $3
    FOR UPDATE
)
UPDATE jobs
SET worker = $1, leased_until = $2 + interval '5 minutes', attempts = attempts + 1
FROM due
WHERE jobs.id = due.id
RETURNING jobs.id, jobs.task, jobs.attempts;
