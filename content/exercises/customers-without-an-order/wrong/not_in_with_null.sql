-- NOT IN with a subquery that may give NULL: one order of a guest in the period, and the list is empty.
SELECT id AS customer_id, name
FROM customers
WHERE id NOT IN (
    SELECT customer_id
    FROM orders
    WHERE placed_at >= '2026-10-01' AND placed_at < '2026-11-01' AND status <> 'cancelled'
)
ORDER BY id;
