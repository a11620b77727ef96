-- Case: both accounts of a transfer are locked, the lower id first
-- Yours, in order: 1
-- Rows
SELECT id, xmax::text <> '0' AS locked FROM accounts ORDER BY id;

-- Case: the transfer that goes the other way takes the same locks in the same order
-- Yours, in order: 2
-- Rows
SELECT id, xmax::text <> '0' AS locked FROM accounts ORDER BY id;

-- Case: an account of several transfers comes once
-- Yours, in order: 3
-- Rows
SELECT id, xmax::text <> '0' AS locked FROM accounts ORDER BY id;

-- Case: a transfer that is booked locks nothing
-- Yours, in order: 4
-- Rows
SELECT id, xmax::text <> '0' AS locked FROM accounts ORDER BY id;

-- Case: the transfers themselves are not locked
-- Yours, in order: 1
-- Rows
SELECT id, xmax::text <> '0' AS locked FROM transfers ORDER BY id;

-- Case: the locks are taken after the sort, as the last step of the plan
-- Yours, in order: 3
-- Plan of yours has: LockRows
-- Plan of yours lacks: ->  LockRows

-- Case: the locks are made for writing, and the batch waits for each of them
-- Yours, in order: 1
-- Rows
SELECT regexp_replace(statement, '--[^\n]*', '', 'g') ~* '\mfor\s+(no\s+key\s+)?update\M' AS "locks for an update",
    regexp_replace(statement, '--[^\n]*', '', 'g') ~* 'skip\s+locked' AS "skips what others hold"
FROM pg_prepared_statements
WHERE name = 'yours';
