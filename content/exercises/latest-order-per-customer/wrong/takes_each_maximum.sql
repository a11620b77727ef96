-- The maximum of each column: id, moment and total then come from different orders.
SELECT c.id AS customer_id, c.name, max(o.id) AS order_id, max(o.placed_at) AS placed_at, max(o.total) AS total
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id AND o.status <> 'cancelled'
GROUP BY c.id
ORDER BY max(o.placed_at) DESC NULLS LAST, c.id;
