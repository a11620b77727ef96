-- Goes by the id: a retry with a low id overtakes what has been due for longer. It claims done and early jobs, too.
WITH due AS (
    SELECT id FROM jobs
    WHERE leased_until IS NULL OR leased_until <= $2
    ORDER BY id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE jobs
SET worker = $1, leased_until = $2 + interval '5 minutes', attempts = attempts + 1
FROM due
WHERE jobs.id = due.id
RETURNING jobs.id, jobs.task, jobs.attempts;
