-- Case: each month with its numbers
-- Yours, in order

-- Case: a month without orders is there, with zeros
DELETE FROM orders WHERE id = 107;
-- Yours, in order

-- Case: a month in which nothing was shipped has a revenue of 0
UPDATE orders SET status = 'cancelled' WHERE id = 106;
-- Yours, in order

-- Case: an order with yet another status counts among the orders only
INSERT INTO orders VALUES (110, '2026-04-30 12:00Z', 'returned', 99.00);
-- Yours, in order

-- Case: an order late on the last day of June counts
INSERT INTO orders VALUES (110, '2026-06-30 23:30Z', 'shipped', 10.00);
-- Yours, in order

-- Case: an order in the first moment of July is not in the report
INSERT INTO orders VALUES (110, '2026-07-01 00:00Z', 'shipped', 10.00);
-- Yours, in order

-- Case: orders of January 2025 are not in the January of this report
INSERT INTO orders VALUES (11, '2025-01-15 09:00Z', 'shipped', 71.00);
-- Yours, in order

-- Case: an order in the first moment of a month belongs to that month alone
INSERT INTO orders VALUES (110, '2026-03-01 00:00Z', 'shipped', 10.00);
-- Yours, in order
