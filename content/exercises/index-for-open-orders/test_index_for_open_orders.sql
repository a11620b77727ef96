-- Case: the queue of a warehouse is read in order, without a row that is thrown away
-- Yours
-- Plan lacks: Seq Scan
-- Plan lacks: Filter
-- Plan lacks: Sort
SELECT id, placed_at FROM orders WHERE warehouse_id = 3 AND status = 'open' ORDER BY placed_at LIMIT 10;
-- Rows, in order
SELECT id, placed_at FROM orders WHERE warehouse_id = 3 AND status = 'open' ORDER BY placed_at LIMIT 10;

-- Case: every warehouse has its queue, however long the one of another grows
INSERT INTO orders (warehouse_id, status, placed_at)
SELECT 2, 'open', timestamptz '2025-12-01Z' + n * interval '3 minutes' FROM generate_series(1, 9000) AS n;
ANALYZE orders;
CREATE FUNCTION pages_read(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    told json;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ' || query INTO told;
    RETURN (told -> 0 -> 'Plan' ->> 'Shared Hit Blocks')::bigint + (told -> 0 -> 'Plan' ->> 'Shared Read Blocks')::bigint;
END $$;
-- Yours
-- Rows
SELECT
    warehouse_id AS warehouse,
    pages_read(format(
        $$SELECT id, placed_at FROM orders WHERE warehouse_id = %s AND status = 'open' ORDER BY placed_at LIMIT 10$$, warehouse_id
    )) <= 20 AS "at most 20 pages"
FROM generate_series(1, 4) AS warehouse_id;

-- Case: orders that are shipped take no room in it
-- Yours
-- Rows
SELECT sum(pg_relation_size(indexrelid)) <= 48 * 1024 AS "at most 48 kB"
FROM pg_index
WHERE indrelid = 'orders'::regclass AND NOT indisprimary;
