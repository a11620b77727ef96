-- Looks the last order up by its id: once it is deleted, or on the first page, there is nothing to compare with and no page.
SELECT id, placed_at, total
FROM orders
WHERE placed_at <= $1 AND (placed_at, id) < (SELECT placed_at, id FROM orders WHERE id = $2)
ORDER BY placed_at DESC, id DESC
LIMIT 20;
