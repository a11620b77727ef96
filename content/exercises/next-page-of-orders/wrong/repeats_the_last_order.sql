-- Includes the row it starts from: the last order of each page is the first of the next one.
SELECT id, placed_at, total
FROM orders
WHERE (placed_at, id) <= ($1, $2)
ORDER BY placed_at DESC, id DESC
LIMIT 20;
