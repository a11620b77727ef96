-- Cuts the clock into half hours: two views a minute apart fall into two of them, and a long session into many.
SELECT
    user_id,
    row_number() OVER (PARTITION BY user_id ORDER BY min(occurred_at)) AS session,
    min(occurred_at) AS started_at,
    max(occurred_at) AS ended_at,
    count(*) FILTER (WHERE kind = 'view') AS views
FROM events
GROUP BY user_id, date_bin('30 minutes', occurred_at, '2026-01-01')
ORDER BY user_id, session;
