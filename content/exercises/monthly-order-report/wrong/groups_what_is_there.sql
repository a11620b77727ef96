-- Groups the orders alone: a month without orders has no row to be grouped, and the report skips it.
SELECT
    date_trunc('month', placed_at)::date AS month,
    count(*) AS orders,
    count(*) FILTER (WHERE status = 'shipped') AS shipped,
    count(*) FILTER (WHERE status = 'cancelled') AS cancelled,
    coalesce(sum(total) FILTER (WHERE status = 'shipped'), 0) AS revenue
FROM orders
WHERE placed_at >= '2026-01-01' AND placed_at < '2026-07-01'
GROUP BY 1
ORDER BY 1;
