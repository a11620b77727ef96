-- Locks all that is due and takes the first of it: the other workers skip jobs that nobody claims, and go home with nothing.
WITH due AS (
    SELECT id, run_at FROM jobs
    WHERE done_at IS NULL AND run_at <= $2 AND (leased_until IS NULL OR leased_until <= $2) AND attempts < 5
    FOR UPDATE SKIP LOCKED
), first AS (
    SELECT id FROM due ORDER BY run_at, id LIMIT $3
)
UPDATE jobs
SET worker = $1, leased_until = $2 + interval '5 minutes', attempts = attempts + 1
FROM first
WHERE jobs.id = first.id
RETURNING jobs.id, jobs.task, jobs.attempts;
