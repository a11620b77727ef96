-- Throws the logouts away first: nothing ends a session but a pause, and sessions end at their last view.
WITH numbered AS (
    SELECT *, count(*) FILTER (WHERE begins) OVER (PARTITION BY user_id ORDER BY occurred_at, id) AS session
    FROM (
        SELECT
            *,
            coalesce(
                occurred_at - lag(occurred_at) OVER (PARTITION BY user_id ORDER BY occurred_at, id) > '30 minutes',
                true
            ) AS begins
        FROM events
        WHERE kind = 'view'
    ) AS marked
)
SELECT user_id, session, min(occurred_at) AS started_at, max(occurred_at) AS ended_at, count(*) AS views
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
