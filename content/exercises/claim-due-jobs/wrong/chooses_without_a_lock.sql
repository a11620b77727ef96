-- Chooses without a lock: two workers choose the same jobs. The slower one waits, then claims them a second time.
UPDATE jobs
SET worker = $1, leased_until = $2 + interval '5 minutes', attempts = attempts + 1
WHERE id IN (
    SELECT id FROM jobs
    WHERE done_at IS NULL AND run_at <= $2 AND (leased_until IS NULL OR leased_until <= $2) AND attempts < 5
    ORDER BY run_at, id
    LIMIT $3
)
RETURNING id, task, attempts;
