-- Case: each user's sessions, numbered from 1
-- Yours, in order

-- Case: a pause of exactly 30 minutes does not end a session, a second more does
INSERT INTO events VALUES (8, 8, 'view', '2026-11-20 16:30Z'), (9, 8, 'view', '2026-11-20 17:00:01Z');
-- Yours, in order

-- Case: a session has no longest duration, and midnight does not end it
INSERT INTO events SELECT 7 + n, 8, 'view', timestamptz '2026-11-20 22:50Z' + n * interval '20 minutes' FROM generate_series(1, 8) AS n;
-- Yours, in order

-- Case: after a logout the next view begins a session, however soon it comes
INSERT INTO events VALUES (8, 7, 'view', '2026-11-20 14:07Z');
-- Yours, in order

-- Case: of a logout and a view at the same moment, the lower id came first
INSERT INTO events VALUES (9, 8, 'view', '2026-11-20 16:10Z'), (8, 8, 'logout', '2026-11-20 16:10Z');
-- Yours, in order

-- Case: another user's events neither prolong a session nor end it
INSERT INTO events VALUES (8, 8, 'view', '2026-11-20 14:04Z'), (9, 8, 'view', '2026-11-20 14:20Z'), (10, 7, 'view', '2026-11-20 14:50Z');
-- Yours, in order

-- Case: a logout after a long pause is a session of its own, without views
INSERT INTO events VALUES (8, 8, 'logout', '2026-11-20 18:00Z');
-- Yours, in order
