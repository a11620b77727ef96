-- Ends a session after exactly 30 minutes, where only a longer pause does.
WITH numbered AS (
    SELECT *, count(*) FILTER (WHERE begins) OVER (PARTITION BY user_id ORDER BY occurred_at, id) AS session
    FROM (
        SELECT
            *,
            coalesce(
                lag(kind) OVER history = 'logout' OR occurred_at - lag(occurred_at) OVER history >= '30 minutes',
                true
            ) AS begins
        FROM events
        WINDOW history AS (PARTITION BY user_id ORDER BY occurred_at, id)
    ) AS marked
)
SELECT
    user_id,
    session,
    min(occurred_at) AS started_at,
    max(occurred_at) AS ended_at,
    count(*) FILTER (WHERE kind = 'view') AS views
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
