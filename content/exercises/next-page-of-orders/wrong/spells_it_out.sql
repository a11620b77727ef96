-- The right rows by way of OR: the index can't start in the middle, so every newer order is read and thrown away.
SELECT id, placed_at, total
FROM orders
WHERE placed_at < $1 OR (placed_at = $1 AND id < $2)
ORDER BY placed_at DESC, id DESC
LIMIT 20;
