-- Sorts by the moment alone: the ids come right as long as the plan reads this index, which nobody has promised.
SELECT id, placed_at, total
FROM orders
WHERE (placed_at, id) < ($1, $2)
ORDER BY placed_at DESC
LIMIT 20;
