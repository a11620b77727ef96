-- Ranks the sales instead of the products: the largest sales are found, and many small ones never add up.
SELECT category, place, product_id, name, revenue
FROM (
    SELECT
        p.category,
        rank() OVER (PARTITION BY p.category ORDER BY s.quantity * s.unit_price DESC) AS place,
        p.id AS product_id,
        p.name,
        s.quantity * s.unit_price AS revenue
    FROM products AS p
    JOIN sales AS s ON s.product_id = p.id
) AS ranked
WHERE place <= 3
ORDER BY category, place, product_id;
