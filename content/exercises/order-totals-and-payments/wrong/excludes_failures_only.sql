-- Leaves out the payments that failed, instead of taking those that are settled: a pending one counts as paid.
SELECT
    o.id AS order_id,
    coalesce(i.total, 0) AS total,
    coalesce(p.paid, 0) AS paid,
    coalesce(i.total, 0) - coalesce(p.paid, 0) AS due
FROM orders AS o
LEFT JOIN (
    SELECT order_id, sum(quantity * unit_price) AS total FROM order_items GROUP BY order_id
) AS i ON i.order_id = o.id
LEFT JOIN (
    SELECT order_id, sum(amount) AS paid FROM payments WHERE status <> 'failed' GROUP BY order_id
) AS p ON p.order_id = o.id
ORDER BY o.id;
