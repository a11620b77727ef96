-- Picks the latest order first and looks at its status afterwards: the order before it is never found.
SELECT c.id AS customer_id, c.name, latest.id AS order_id, latest.placed_at, latest.total
FROM customers AS c
LEFT JOIN (
    SELECT DISTINCT ON (customer_id) *
    FROM orders
    ORDER BY customer_id, placed_at DESC, id DESC
) AS latest ON latest.customer_id = c.id AND latest.status <> 'cancelled'
ORDER BY latest.placed_at DESC, c.id;
