-- Everybody who placed no order in October 2026
SELECT id AS customer_id, name
FROM customers;
