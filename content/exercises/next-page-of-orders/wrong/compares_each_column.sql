-- Compares each column for itself: orders of an earlier moment whose id happens to be higher are skipped, and so are ties.
SELECT id, placed_at, total
FROM orders
WHERE placed_at < $1 AND id < $2
ORDER BY placed_at DESC, id DESC
LIMIT 20;
