-- Sorts by the moment alone: customers whose orders are equally recent stand as they happen to come, another way every day.
SELECT c.id AS customer_id, c.name, latest.id AS order_id, latest.placed_at, latest.total
FROM customers AS c
LEFT JOIN (
    SELECT DISTINCT ON (customer_id) *
    FROM orders
    WHERE status <> 'cancelled'
    ORDER BY customer_id, placed_at DESC, id DESC
) AS latest ON latest.customer_id = c.id
ORDER BY latest.placed_at DESC NULLS LAST;
