-- Case: the queue of a warehouse is read in order, without a row that is thrown away
-- Yours
-- Plan lacks: Seq Scan
-- Plan lacks: Filter
-- Plan lacks: Sort
SELECT id, placed_at FROM orders WHERE warehouse_id = 3 AND status = 'open' ORDER BY placed_at LIMIT 10;
-- Rows, in order
SELECT id, placed_at FROM orders WHERE warehouse_id = 3 AND status = 'open' ORDER BY placed_at LIMIT 10;

-- Case: orders that are shipped take no room in it
-- Yours
-- Rows
SELECT sum(pg_relation_size(indexrelid)) <= 48 * 1024 AS "at most 48 kB"
FROM pg_index
WHERE indrelid = 'orders'::regclass AND NOT indisprimary;
