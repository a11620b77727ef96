-- Leaves the NULL of a missing side: what is due is NULL for exactly those who have paid nothing.
SELECT o.id AS order_id, i.total, p.paid, i.total - p.paid AS due
FROM orders AS o
LEFT JOIN (
    SELECT order_id, sum(quantity * unit_price) AS total FROM order_items GROUP BY order_id
) AS i ON i.order_id = o.id
LEFT JOIN (
    SELECT order_id, sum(amount) AS paid FROM payments WHERE status = 'settled' GROUP BY order_id
) AS p ON p.order_id = o.id
ORDER BY o.id;
