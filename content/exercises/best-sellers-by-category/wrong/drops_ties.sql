-- row_number() gives equal products different numbers: one of two on the third place is not listed.
SELECT category, place, product_id, name, revenue
FROM (
    SELECT
        p.category,
        row_number() OVER (PARTITION BY p.category ORDER BY sum(s.quantity * s.unit_price) DESC, p.id) AS place,
        p.id AS product_id,
        p.name,
        sum(s.quantity * s.unit_price) AS revenue
    FROM products AS p
    JOIN sales AS s ON s.product_id = p.id
    GROUP BY p.id
) AS ranked
WHERE place <= 3
ORDER BY category, place, product_id;
