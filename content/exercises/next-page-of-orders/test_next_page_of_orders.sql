-- Case: the first page is asked for with infinity
-- Yours, in order: 'infinity', 0

-- Case: a page goes on where the one before has ended
-- Yours, in order: '2026-01-10 11:30Z', 1050

-- Case: a page that ends among orders of one moment loses none of them
-- Yours, in order: '2026-01-10 11:30Z', 1053

-- Case: an order that was imported late, with a high id, stands on its page
UPDATE orders SET placed_at = '2026-01-10 10:45Z' WHERE id = 1900;
-- Yours, in order: '2026-01-10 11:30Z', 1050

-- Case: the page is there although the last order of the page before was deleted
DELETE FROM orders WHERE id = 1050;
-- Yours, in order: '2026-01-10 11:30Z', 1050

-- Case: the last page has what is left
-- Yours, in order: '2026-01-01 01:31Z', 9

-- Case: orders of one moment are sorted by id, with the index or without
DROP INDEX orders_by_time;
-- Yours, in order: '2026-01-10 11:30Z', 1053

-- Case: a page in the middle reads its own rows, and no others
-- Yours, in order: '2026-01-10 11:30Z', 1053
-- Plan of yours lacks: Seq Scan
-- Plan of yours lacks: Sort
-- Plan of yours lacks: Filter
-- Plan of yours lacks: Aggregate
-- Plan of yours has: Index Cond
