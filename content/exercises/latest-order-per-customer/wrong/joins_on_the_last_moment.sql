-- Joins back on the latest moment: two orders of the same moment give a customer two rows.
SELECT c.id AS customer_id, c.name, o.id AS order_id, o.placed_at, o.total
FROM customers AS c
LEFT JOIN (
    SELECT customer_id, max(placed_at) AS placed_at
    FROM orders
    WHERE status <> 'cancelled'
    GROUP BY customer_id
) AS last ON last.customer_id = c.id
LEFT JOIN orders AS o ON o.customer_id = c.id AND o.placed_at = last.placed_at AND o.status <> 'cancelled'
ORDER BY o.placed_at DESC NULLS LAST, c.id;
