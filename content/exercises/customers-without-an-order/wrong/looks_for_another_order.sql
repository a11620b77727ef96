-- Asks for an order outside the period instead of for none in it: lists people who bought in both, and loses those without orders.
SELECT c.id AS customer_id, c.name
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
WHERE NOT (o.placed_at >= '2026-10-01' AND o.placed_at < '2026-11-01' AND o.status <> 'cancelled')
ORDER BY c.id;
