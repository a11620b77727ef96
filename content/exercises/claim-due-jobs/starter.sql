-- Claim at most $3 due jobs for the worker $1 at the moment $2
UPDATE jobs
SET worker = $1, leased_until = $2::timestamptz + interval '5 minutes'
WHERE id IN (SELECT id FROM jobs LIMIT $3)
RETURNING id, task, attempts;
