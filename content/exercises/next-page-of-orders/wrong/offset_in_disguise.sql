-- Counts the rows before the page and skips as many: an OFFSET, which reads them twice.
SELECT id, placed_at, total
FROM orders
ORDER BY placed_at DESC, id DESC
LIMIT 20 OFFSET (SELECT count(*) FROM orders WHERE (placed_at, id) >= ($1, $2));
