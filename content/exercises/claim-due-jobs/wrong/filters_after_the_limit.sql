-- Takes the oldest jobs first and then asks whether they can be claimed: given-up jobs at the head of the queue stop it.
WITH oldest AS (
    SELECT id FROM jobs
    WHERE done_at IS NULL
    ORDER BY run_at, id
    LIMIT $3
    FOR UPDATE SKIP LOCKED
)
UPDATE jobs
SET worker = $1, leased_until = $2 + interval '5 minutes', attempts = attempts + 1
FROM oldest
WHERE jobs.id = oldest.id AND run_at <= $2 AND (leased_until IS NULL OR leased_until <= $2) AND attempts < 5
RETURNING jobs.id, jobs.task, jobs.attempts;
