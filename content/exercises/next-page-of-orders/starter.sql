-- The twenty orders behind the one that was placed at $1 and has the id $2
SELECT id, placed_at, total
FROM orders
WHERE placed_at = $1 AND id = $2;
