WITH marked AS (
    SELECT
        *,
        coalesce(
            lag(kind) OVER history = 'logout' OR occurred_at - lag(occurred_at) OVER history > interval '30 minutes',
            true
        ) AS begins
    FROM events
    WINDOW history AS (PARTITION BY user_id ORDER BY occurred_at, id)
),
numbered AS (
    SELECT
        *,
        count(*) FILTER (WHERE begins) OVER (
            PARTITION BY user_id ORDER BY occurred_at, id
            ROWS UNBOUNDED PRECEDING
        ) AS session
    FROM marked
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
