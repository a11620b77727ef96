-- Takes jobs that nobody ever had: when a worker dies, its jobs are lost without a word.
WITH due AS (
    SELECT id FROM jobs
    WHERE worker IS NULL AND run_at <= $2
    ORDER BY run_at, id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE jobs
SET worker = $1, leased_until = $2 + interval '5 minutes', attempts = attempts + 1
FROM due
WHERE jobs.id = due.id
RETURNING jobs.id, jobs.task, jobs.attempts;
